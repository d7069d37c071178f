// The graph that a number question is about: "?" where a value would give the answer away.

"use client";

import type { NumberStage } from "../../../lib/questions/number/number";
import { endsInLoss } from "../../graph/ends-in-loss";
import { Graph } from "../../graph/graph";
import type { GraphScale } from "../../graph/graph-scale";

interface AskedGraphProps extends GraphScale {
  stage: NumberStage;
}

export function AskedGraph({ stage: { nodes, target, hidden }, ...scale }: AskedGraphProps) {
  return <Graph {...{ nodes, target, hidden }} endsInLoss={endsInLoss(nodes)} {...scale} />;
}
