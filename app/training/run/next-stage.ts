// The one next thing to do with a run: the next picture of the loop, or the way back out of trouble.

import type { RunStage, TrainingState } from "../../../lib/session/training-state";
import type { VoteConfig } from "../../../lib/training/run-config";
import { plannedRounds } from "../../../lib/training/vote-plan";

export type NextStage =
  | { kind: "show"; stage: Exclude<RunStage, "update"> }
  | { kind: "update" }
  /** The class votes on the weights of this step. */
  | { kind: "vote" }
  /** The class has looked back on all that was planned: on with its programme. */
  | { kind: "leave" }
  /** Back to where the loss was smallest, when the numbers have run away. */
  | { kind: "back"; to: number };

/** `votes` where the class turns the weights. */
export function nextStage(training: TrainingState, losses: ArrayLike<number>, votes?: VoteConfig): NextStage {
  const { stage, trouble, step } = training;
  if (trouble) return { kind: "back", to: smallestLossAt(losses, step) };
  if (votes) return nextVote(training, plannedRounds(votes));
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

/** The loop is explained once; from then on every step is a vote, and after the last planned one the class looks back. */
function nextVote({ stage, step }: TrainingState, planned: number): NextStage {
  if (step === 0 && stage === null) return { kind: "show", stage: "forward" };
  if (step === 0 && stage === "forward") return { kind: "show", stage: "loss" };
  if (step >= planned) return stage === "summary" ? { kind: "leave" } : { kind: "show", stage: "summary" };
  return { kind: "vote" };
}

/** The first step before `end` with the smallest loss; 0 where there is none. */
function smallestLossAt(losses: ArrayLike<number>, end: number): number {
  let best = 0;
  for (let step = 1; step < Math.min(end, losses.length); step++) {
    if ((losses[step] as number) < (losses[best] as number)) best = step;
  }
  return best;
}
