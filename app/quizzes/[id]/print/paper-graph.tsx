// A graph on the sheet, with room below its numbers for the woks that they carry; on the answers these are in their places.

"use client";

import { useMemo } from "react";
import { blameAt } from "../../../graph/blame-at";
import { endsInLoss } from "../../../graph/ends-in-loss";
import { Graph } from "../../../graph/graph";
import type { GraphScale } from "../../../graph/graph-scale";
import { useIsInBrowser } from "../../../ui/use-is-in-browser";
import type { PlannedGraph } from "./lesson-plan";
import { isWide } from "./on-sheet";

/** As wide as there is room: paper does not scroll. */
const PAPER_SCALE: GraphScale = { minScale: 0, maxScale: 0.5, columns: "close" };
/** The sheet stays a page where one has both columns. */
const WIDE_SCALE: GraphScale = { ...PAPER_SCALE, maxScale: 0.36 };

interface PaperGraphProps {
  graph: PlannedGraph;
  isAnswered?: boolean;
}

export function PaperGraph({ graph, isAnswered = false }: PaperGraphProps) {
  const { nodes, target, hidden, steps } = graph;
  // To lay a large one out takes a third of a second, and a sheet has a dozen.
  const isInBrowser = useIsInBrowser();
  const scale = isWide(graph) ? WIDE_SCALE : PAPER_SCALE;
  const state = useMemo(() => {
    const arrived = isAnswered ? steps.length : 0;
    return { ...blameAt(steps, arrived - 1), active: null };
  }, [isAnswered, steps]);
  return (
    <div className="flex break-inside-avoid" aria-busy={!isInBrowser}>
      {isInBrowser && (
        <Graph {...{ nodes, target, hidden, state }} endsInLoss={endsInLoss(nodes)} {...scale} />
      )}
    </div>
  );
}
