// The graph that a blame question is about, with the blame that it tells.

"use client";

import { useMemo } from "react";
import type { BlameStage } from "../../../lib/questions/blame/blame";
import { knownBlame } from "../../graph/blame-at";
import { endsInLoss } from "../../graph/ends-in-loss";
import { Graph } from "../../graph/graph";
import type { GraphScale } from "../../graph/graph-scale";

interface AskedGraphProps extends GraphScale {
  stage: BlameStage;
}

export function AskedGraph({ stage: { nodes, target, fromAbove }, ...scale }: AskedGraphProps) {
  const state = useMemo(() => knownBlame(fromAbove ?? []), [fromAbove]);
  return <Graph {...{ nodes, target, state }} endsInLoss={endsInLoss(nodes)} {...scale} />;
}
