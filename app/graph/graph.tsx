// A computation graph: values flow right, blame flows left. One drawing for projector, host, editor and phone.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { formatNumber } from "../../lib/expression/format-number";
import type { GraphNode } from "../../lib/micrograd/graph";
import type { Sign } from "../../lib/micrograd/sign";
import { type BlameState, knownBlame, linkKey } from "./blame-at";
import { cardName } from "./card-size";
import { EdgeLine } from "./edge-line";
import { EdgeProduct } from "./edge-product";
import { FlyingWok } from "./flying-wok";
import type { GraphScale } from "./graph-scale";
import { digitsApart } from "./move-text";
import type { Moved } from "./moved";
import { NodeCard } from "./node-card";
import type { NodeMark, Taps } from "./node-mark";
import { NodesInWords } from "./nodes-in-words";
import type { PlacedEdge } from "./placed";
import { Ripple } from "./ripple";
import { blameText } from "./sign-look";
import { useLayout } from "./use-layout";
import { useRovingFocus } from "./use-roving-focus";
import { useScroller } from "./use-scroller";
import { useSentences } from "./use-sentences";

interface GraphProps extends GraphScale {
  nodes: GraphNode[];
  /** The same nodes, named as they are to be read aloud; by the names on the drawing by default. */
  spokenNodes?: GraphNode[];
  /** The node that stands out, or null while none does. */
  target: number | null;
  /** Why it stands out: a question is about it, or it is only shown. */
  targetIs?: "asked" | "shown";
  /** Nodes whose value is not told: "?" stands in its place. */
  hidden?: readonly number[];
  /** Which blame is known; none by default. */
  state?: BlameState & { inFlight?: boolean };
  /** Numbers that have left their places; none by default. */
  moved?: Moved | null;
  /** What was asked of the target, once it may be told: it takes the place of the "?". */
  answer?: Sign | null;
  /** Makes the nodes selectable, by mouse, touch and keyboard. */
  onSelect?: (id: number) => void;
  /** Takes taps, of a finger or a mouse alone. */
  taps?: Taps;
  /** What was tapped, node by node. */
  marks?: ReadonlyMap<number, NodeMark>;
  /** Tells which node the mouse, a finger or the keyboard is at, and null when it has left. */
  onLook?: (id: number | null) => void;
  /** Whether the last node is the loss of the whole; not where the graph is only a part of it. */
  endsInLoss?: boolean;
}

const nothingHidden: readonly number[] = [];
const nothingKnown = knownBlame([]);
const nothingMarked: ReadonlyMap<number, NodeMark> = new Map();

export function Graph({
  nodes,
  spokenNodes = nodes,
  target,
  targetIs = "asked",
  hidden = nothingHidden,
  state = nothingKnown,
  moved = null,
  answer = null,
  onSelect,
  taps,
  marks = nothingMarked,
  onLook,
  minScale = 0.6,
  maxScale = 2,
  unit = "px",
  columns,
  endsInLoss = true,
}: GraphProps) {
  const t = useTranslations("graph");
  const layout = useLayout(nodes, columns);
  const sentences = useSentences(spokenNodes, { target, targetIs, hidden, state, endsInLoss });
  const control = useRovingFocus(nodes, layout, target, { onSelect, onLook });
  const { active } = state;
  const activeEdge = active && layout.edges.find((edge) => edge.key === linkKey(active));
  const scroller = useScroller(
    layout.nodes[active?.to ?? moved?.now.at(-1) ?? target ?? nodes.length - 1],
    layout,
  );
  const { blame, parts } = state;
  const badges = useMemo(
    () => new Map([...blame].map(([id, carried]) => [id, blameText(carried, parts.get(id))])),
    [blame, parts],
  );
  const label = t("label", { count: nodes.length });
  const choice = onSelect && t(targetIs === "asked" ? "choose" : "chooseShown");

  return (
    <section {...scroller} aria-label={label} className="relative flex h-full w-full overflow-auto">
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role={onSelect ? "radiogroup" : onLook ? "group" : "presentation"}
        aria-label={choice ?? (onLook && t("look"))}
        aria-hidden={onSelect || onLook ? undefined : true}
        className="m-auto h-full w-full shrink-0 overflow-visible font-sans"
        style={{
          minWidth: layout.width * minScale + unit,
          minHeight: layout.height * minScale + unit,
          maxWidth: layout.width * maxScale + unit,
          maxHeight: layout.height * maxScale + unit,
        }}
      >
        {layout.edges.map((edge) => (
          <EdgeLine
            key={edge.key}
            edge={edge}
            passed={state.passed.get(edge.key)}
            active={edge === activeEdge}
            moves={isMoving(edge, moved)}
          />
        ))}
        {layout.nodes.map((place) => {
          const node = nodes[place.id] as GraphNode;
          const value = moved?.values.get(place.id);
          return (
            <NodeCard
              key={place.id}
              node={node}
              place={place}
              name={cardName(nodes, place.id)}
              isTarget={place.id === target}
              isAsked={place.id === target && targetIs === "asked"}
              answer={answer}
              value={hidden.includes(place.id) ? "?" : valueText(node.data, value)}
              change={value === undefined ? undefined : value - node.data}
              isMoving={moved !== null && !moved.inFlight && moved.now.includes(place.id)}
              lossLabel={endsInLoss && place.id === nodes.length - 1 ? t("loss") : null}
              blame={state.blame.get(place.id)}
              parts={state.parts.get(place.id) ?? []}
              mark={marks.get(place.id)}
              control={
                taps?.choices.includes(place.id)
                  ? { onClick: () => taps.onTap(place.id) }
                  : control(place.id, sentences(place.id))
              }
            />
          );
        })}
        {moved?.inFlight &&
          layout.edges
            .filter((edge) => isMoving(edge, moved))
            .map((edge) => <Ripple key={edge.key} path={edge.path} />)}
        {active && activeEdge && <EdgeProduct {...{ layout, badges }} edge={activeEdge} link={active} />}
        {active && activeEdge && state.inFlight && (
          <FlyingWok key={activeEdge.key} path={activeEdge.path} link={active} />
        )}
      </svg>
      {!onSelect && !onLook && <NodesInWords {...{ nodes, sentences }} />}
    </section>
  );
}

/** From a number that has moved to one that it is moving now. */
const isMoving = ({ from, to }: PlacedEdge, moved: Moved | null) =>
  moved?.now.includes(from) === true && moved.values.has(to);

const valueText = (before: number, now = before) => formatNumber(now, digitsApart(before, now));
