// The graph that a number question is about: "?" where a value would give the answer away, and the blame that is told.

"use client";

import { useMemo } from "react";
import type { NumberStage } from "../../../lib/questions/number/number";
import { knownBlame } from "../../graph/blame-at";
import { endsInLoss } from "../../graph/ends-in-loss";
import { Graph } from "../../graph/graph";
import type { GraphScale } from "../../graph/graph-scale";
import { knownOf } from "./told";

interface AskedGraphProps extends GraphScale {
  stage: NumberStage;
}

export function AskedGraph({ stage, ...scale }: AskedGraphProps) {
  const { nodes, target, hidden } = stage;
  const state = useMemo(() => knownBlame(knownOf(stage)), [stage]);
  return <Graph {...{ nodes, target, hidden, state }} endsInLoss={endsInLoss(nodes)} {...scale} />;
}
