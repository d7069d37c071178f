// Rewinding: a run keeps some of its states, and takes the steps from the last of them again.

import type { Result } from "../result";
import type { StepRefusal, TrainingRun } from "./training-run";
import type { TrainingState } from "./training-state";

/** At most this many steps are taken again, some 20 ms for the largest networks; a run of 10,000 steps keeps 100 states. */
export const CHECKPOINT_EVERY = 100;

/**
 * Whether a state is worth keeping for what came before it. Beside these, keep each state that did not come from a
 * training step: after an edit, after forgetting or restoring `zero_grad`, after a round of votes.
 */
export function isCheckpoint({ step }: TrainingState): boolean {
  return step % CHECKPOINT_EVERY === 0;
}

/** Of the kept states, in the order in which they arose, those that a run still has after going back to `step`. */
export function keptUpTo<State extends { step: number }>(kept: readonly State[], step: number): State[] {
  return kept.filter((state) => state.step <= step);
}

/** The state at `step`, the same bits as the first time; the last one where there were several at this step. */
export function rewind(
  run: TrainingRun,
  kept: readonly TrainingState[],
  step: number,
): Result<TrainingState, StepRefusal> {
  const from = keptUpTo(kept, step).at(-1) ?? run.start();
  const { state, stopped } = run.advance(from, step - from.step);
  return stopped ? { ok: false, refusal: stopped } : { ok: true, value: state };
}
