// Where a number question's reveal is: all values in their places, and, where blame was asked for, the nudge and then its walk.

"use client";

import { useMemo } from "react";
import { signOf } from "../../../lib/micrograd/sign";
import type { NumberReveal, NumberStage } from "../../../lib/questions/number/number";
import { endsInLoss } from "../../graph/ends-in-loss";
import { useReveal } from "../../graph/use-reveal";
import { revealedNodes } from "./told";

export function useRevealed(stage: NumberStage, reveal: NumberReveal, step: number) {
  const nodes = useMemo(() => revealedNodes(stage, reveal), [stage, reveal]);
  const told = useMemo(() => {
    const { right, nudge, steps } = reveal;
    return { sign: signOf(right), gradient: right, nudge, steps: steps ?? [] };
  }, [reveal]);
  const { hasArrived, ...walk } = useReveal(nodes, told, step);
  const walks = reveal.steps !== null;
  return { nodes, told, ...walk, walks, hasArrived: !walks || hasArrived, isLoss: endsInLoss(nodes) };
}
