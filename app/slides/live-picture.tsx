// The picture of a slide: whatever node one looks at says its value and how it was made. The host points at one or turns it, and the big screen follows.

"use client";

import { useTranslations } from "next-intl";
import { type PointerEvent, useState } from "react";
import { formatNumber } from "../../lib/expression/format-number";
import { isNumber } from "../../lib/expression/is-number";
import type { GraphNode } from "../../lib/micrograd/graph";
import type { ShownPicture } from "../../lib/questions/slide";
import { nearestStep, type Tried, triedIn } from "../../lib/questions/tried";
import { slopeAt } from "../../lib/questions/turned";
import { endsInLoss } from "../graph/ends-in-loss";
import { Graph } from "../graph/graph";
import type { GraphScale } from "../graph/graph-scale";
import { nodeName } from "../graph/node-name";
import { signed } from "../graph/sign-look";
import { TryOut } from "../graph/what-if/try-out";
import { DRAGGED, useDrag } from "../graph/what-if/use-drag";
import { useWhatIf } from "../graph/what-if/use-what-if";
import { WhatIfCaption } from "../graph/what-if/what-if-caption";
import { howMade } from "./how-made";
import { LiveBars } from "./live-bars";
import { LivePlot } from "./live-plot";

/** All but code. */
export type WorkedOut = Exclude<ShownPicture, { kind: "code" }>;

interface LivePictureProps extends GraphScale {
  picture: WorkedOut;
  /** The number that the host holds. */
  tried: Tried | null;
  /** Takes numbers in hand; absent where they are only looked at. */
  onTry?: (tried: Tried | null) => void;
  /** What the line below says while nobody looks at a node. */
  hint?: string;
  /** How large that line is. */
  className: string;
}

const holdsNothing = () => {};

export function LivePicture({ picture, tried, onTry, hint = "", className, ...scale }: LivePictureProps) {
  const { kind, nodes, target } = picture;
  const [looked, setLooked] = useState<number | null>(null);
  const isTurned = tried !== null && nodes[tried.node]?.data !== tried.value;
  const turned = useWhatIf(nodes, isTurned ? tried : null);
  const drag = useDrag(nodes, tried, onTry ?? holdsNothing);
  // Whatever is held lights up, also where it stands.
  const moved = turned ?? (tried && { ...stillness, now: [tried.node] });
  const held = tried?.node ?? looked;
  const value = isTurned && tried.node === target ? tried.value : undefined;
  const take = (event: PointerEvent<HTMLElement>) => {
    const card = event.target instanceof Element ? event.target.closest("[data-node]") : null;
    const node = nodes[Number(card?.getAttribute("data-node") ?? Number.NaN)];
    if (node && node.id !== tried?.node) onTry?.({ node: node.id, value: node.data });
    drag.onPointerDown(event);
  };
  return (
    <div className="flex h-full flex-col gap-2">
      <div className="flex min-h-0 grow flex-col">
        {kind === "bars" && <LiveBars {...{ nodes, moved: turned }} className={className} />}
        {kind === "plot" && (
          <LivePlot
            {...{ nodes, value }}
            target={picture.target}
            onTurn={onTry && ((to) => turnTo(nodes, picture.target, to, onTry))}
          />
        )}
        {kind === "graph" && (
          <div
            className={`min-h-0 grow ${onTry ? DRAGGED : ""}`}
            {...(onTry && { ...drag, onPointerDown: take })}
          >
            <Graph
              {...{ nodes, target, moved }}
              targetIs="shown"
              endsInLoss={endsInLoss(nodes)}
              onLook={setLooked}
              {...scale}
            />
          </div>
        )}
      </div>
      {/* On a narrow page with room for the longest that it says: nothing above may shrink under a finger. */}
      <div
        role="status"
        className={`min-h-[1.5em] shrink-0 text-center font-bold narrow:min-h-[4.8em] ${className}`}
      >
        {kind === "plot" ? (
          <SlopeCaption {...{ nodes }} target={picture.target} value={value} />
        ) : turned ? (
          <WhatIfCaption nodes={nodes} moved={turned} />
        ) : (
          // The node itself says the same to those who hear it.
          <p aria-hidden={tried === null}>
            {held === null ? <span className="font-normal text-ink-soft">{hint}</span> : howMade(nodes, held)}
          </p>
        )}
      </div>
      {onTry && (
        <TryOut
          {...{ nodes, tried, onTry }}
          target={target ?? 0}
          choices={nodes.filter(
            kind === "graph" ? () => true : kind === "plot" ? ({ id }) => id === target : isInput,
          )}
          pointsFirst={kind === "graph"}
        />
      )}
    </div>
  );
}

const isInput = (node: GraphNode) => node.op === "" && !isNumber(node);

const stillness = { from: new Map<number, number>(), values: new Map<number, number>(), inFlight: false };

function turnTo(nodes: GraphNode[], node: number, to: number, onTry: (tried: Tried) => void): void {
  const tried = { node, value: nearestStep(nodes[node]?.data ?? 0, to) };
  if (triedIn(nodes, tried)) onTry(tried);
}

function SlopeCaption({ nodes, target, value }: { nodes: GraphNode[]; target: number; value?: number }) {
  const t = useTranslations("slides");
  const at = value ?? nodes[target]?.data ?? 0;
  return (
    <p>
      {t("slopeAt", {
        name: nodeName(nodes, target),
        value: formatNumber(at),
        slope: signed(slopeAt(nodes, target, at)),
      })}
    </p>
  );
}
