// Where a number question's reveal is: all values in their places, and the blame as far as it has walked.

"use client";

import { useMemo } from "react";
import type { BlameStep } from "../../../lib/questions/blame-walk";
import type { NumberReveal, NumberStage } from "../../../lib/questions/number/number";
import { endsInLoss } from "../../graph/ends-in-loss";
import { useFlight } from "../../graph/use-flight";
import { revealedNodes } from "./told";

const noWalk: BlameStep[] = [];

export function useRevealed(stage: NumberStage, reveal: NumberReveal, step: number) {
  const nodes = useMemo(() => revealedNodes(stage, reveal), [stage, reveal]);
  const steps = reveal.steps ?? noWalk;
  const state = useFlight(steps, step);
  const hasArrived = steps.length === 0 || (step === steps.length - 1 && !state.inFlight);
  return { nodes, steps, state, hasArrived, isLoss: endsInLoss(nodes) };
}
