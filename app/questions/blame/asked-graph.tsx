// The graph that a blame question is about, with the blame that it tells.

"use client";

import { useMemo } from "react";
import type { BlameStage } from "../../../lib/questions/blame/blame";
import { knownBlame } from "../../graph/blame-at";
import { Graph } from "../../graph/graph";

interface AskedGraphProps {
  stage: BlameStage;
  minScale?: number;
  maxScale?: number;
}

export function AskedGraph({ stage: { nodes, target, fromAbove }, ...scale }: AskedGraphProps) {
  const state = useMemo(() => knownBlame(fromAbove ?? []), [fromAbove]);
  return <Graph {...{ nodes, target, state }} {...scale} />;
}
