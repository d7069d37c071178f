// Which numbers of a run are kept to go back to; the steps after them are taken again, and give the same bits.

import type { RunNumbers } from "./run-numbers";

/** At most this many steps are taken again, some 20 ms for the largest networks; a run of 10,000 steps keeps 100 states. */
export const CHECKPOINT_EVERY = 100;

/**
 * Whether a step's numbers are worth keeping for those that come after it. Beside these, keep all that did not come from
 * a training step: after an edit, after forgetting or restoring `zero_grad`, after a round of votes.
 */
export function isCheckpoint({ step }: RunNumbers): boolean {
  return step % CHECKPOINT_EVERY === 0;
}
