// The one next thing to do with a run: the next picture of the loop, or the way back out of trouble.

import type { LoopStage, TrainingState } from "../../lib/session/training-state";

export type NextStage =
  | { kind: "show"; stage: Exclude<LoopStage, "update"> }
  | { kind: "update" }
  /** Back to where the loss was smallest, when the numbers have run away. */
  | { kind: "back"; to: number };

export function nextStage({ stage, trouble, step }: TrainingState, losses: ArrayLike<number>): NextStage {
  if (trouble) return { kind: "back", to: smallestLossAt(losses, step) };
  switch (stage) {
    case null:
    case "update":
    case "summary":
      return { kind: "show", stage: "forward" };
    case "forward":
      return { kind: "show", stage: "loss" };
    case "loss":
      return { kind: "show", stage: "backward" };
    case "backward":
      return { kind: "update" };
  }
}

/** The first step before `end` with the smallest loss; 0 where there is none. */
function smallestLossAt(losses: ArrayLike<number>, end: number): number {
  let best = 0;
  for (let step = 1; step < Math.min(end, losses.length); step++) {
    if ((losses[step] as number) < (losses[best] as number)) best = step;
  }
  return best;
}
