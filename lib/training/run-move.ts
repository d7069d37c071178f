// How a run's numbers change: by steps, going back, a vote, or by hand; and what of it is kept to go back to.

import type { RunNumbers } from "./run-numbers";
import type { VoteRecord } from "./vote-record";

/** Why a run can't go on: the first number that stopped being one. */
export interface Trouble {
  /** The step that failed; the parameters are those before it. */
  step: number;
  what: "loss" | "parameter";
}

/** Numbers to go back to. */
export interface Kept {
  numbers: RunNumbers;
  /** The votes that led to them; null where the class did not vote. */
  votes: VoteRecord | null;
}

/** A run's next numbers. */
export interface RunMove {
  state: RunNumbers;
  /** The loss of each step that was reached. */
  losses: Float64Array;
  /** Checkpoints from this step on are no longer on the run's way; null keeps them all. */
  forgetFrom: number | null;
  checkpoints: Kept[];
  trouble: Trouble | null;
}

/** Numbers that no step led to: what came after them before is forgotten, and they are kept to go back to. */
export const startingAgain = (state: RunNumbers, losses: Float64Array): RunMove => ({
  state,
  losses: losses.subarray(0, state.step),
  forgetFrom: state.step,
  checkpoints: [{ numbers: state, votes: null }],
  trouble: null,
});
