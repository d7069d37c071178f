// A graph with its lines of Python beside it, where they are shown.

"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, type ReactNode, useMemo } from "react";
import { atOtherNumber } from "../../lib/code/at-other-number";
import { graphPython, type Printed } from "../../lib/code/graph-python";
import type { GraphNode } from "../../lib/micrograd/graph";
import type { Tried } from "../../lib/questions/tried";
import { ScrollingCode } from "../ui/scrolling-code";
import { useBox } from "../ui/use-box";
import { BESIDE_CODE_SCALE, type GraphScale, PROJECTOR_SCALE } from "./graph-scale";
import { useLayout } from "./use-layout";
import { WallCode } from "./wall-code";

interface BesidePythonProps {
  isShown: boolean;
  nodes: GraphNode[];
  /** The node whose line stands out. */
  target: number | null;
  prints?: Printed;
  /** The number that the host tries out, if any. */
  tried?: Tried | null;
  /** The graph. */
  children: ReactNode;
}

/** At the host's, where the lines may scroll, and stand below the graph where the page is narrow. */
export function BesidePython({ isShown, children, ...listed }: BesidePythonProps) {
  const t = useTranslations("graph.python");
  const lines = useLines(listed);
  return (
    <div className="flex h-full min-h-0 gap-4 max-lg:flex-col flat:flex-row">
      <div className="min-h-48 min-w-0 grow flat:min-h-0 lg:min-h-0">{children}</div>
      {isShown && (
        <ScrollingCode
          label={t("label")}
          lines={lines}
          asked={t("asked")}
          className="shrink-0 self-start text-sm max-lg:w-full lg:max-h-full lg:max-w-2/5 flat:max-h-full flat:w-auto flat:max-w-2/5"
        />
      )}
    </div>
  );
}

/** In rem: the gap between the two, the least that the lines are given, and the most of all the width. */
const GAP = 1.5;
const LEAST_WIDTH = 16;
const MOST = 0.4;
/** The smallest type on a card has so many units, and is to be read from the back row. */
const SMALLEST_TYPE = 21;

interface OnWallProps extends Omit<BesidePythonProps, "children"> {
  /** The graph, at the scale that it has room for. */
  children: (scale: GraphScale) => ReactNode;
}

/** On the wall, where nobody scrolls: the graph has what its type wants, and the lines what is left. */
export function BesidePythonOnWall({ isShown, children, ...listed }: OnWallProps) {
  const { ref, box } = useBox<HTMLDivElement>();
  const wanted = useLayout(listed.nodes, BESIDE_CODE_SCALE.columns).width / SMALLEST_TYPE;
  const [width, height] = box ? [box.width / box.rem, box.height / box.rem] : [0, 0];
  const left = Math.min(Math.max(width - GAP - wanted, LEAST_WIDTH), MOST * width);
  return (
    <div ref={ref} className="flex h-full min-h-0 gap-6">
      <div className="min-w-0 grow">{children(isShown ? BESIDE_CODE_SCALE : PROJECTOR_SCALE)}</div>
      {isShown && box && <WallListing {...listed} room={{ width: left, height }} />}
    </div>
  );
}

type Listed = Omit<BesidePythonProps, "isShown" | "children">;

function WallListing({ room, ...listed }: Listed & Pick<ComponentProps<typeof WallCode>, "room">) {
  const t = useTranslations("graph.python");
  return <WallCode label={t("label")} asked={t("asked")} lines={useLines(listed)} room={room} />;
}

const useLines = ({ nodes, target, prints, tried }: Listed) =>
  useMemo(() => {
    const now = tried ? atOtherNumber(nodes, tried.node, tried.value) : nodes;
    return graphPython(now, target, prints);
  }, [nodes, target, prints, tried]);
