// The steps of a run one after the other, with what a case of the detective's tells of each.

import type { RunNumbers } from "./run-numbers";
import type { TrainingRun } from "./training-run";

export interface Trail {
  /** After the last of the steps. */
  state: RunNumbers;
  /** Before each step, over all samples whatever its batch was: batches differ, so their losses cannot be compared. */
  losses: number[];
  /** How far each step went, all parameters together. */
  strides: number[];
}

export const trailFrom = (state: RunNumbers): Trail => ({ state, losses: [], strides: [] });

/** Goes one step on; false, and nothing changed, where a number has run away or the run is at its end. */
export function goOn(run: TrainingRun, trail: Trail): boolean {
  const { parameters } = trail.state;
  const { loss } = run.evaluate(parameters);
  const stepped = run.step(trail.state);
  if (!stepped.ok) return false;
  const { state } = stepped.value;
  const stride = Math.hypot(...state.parameters.map((p, i) => p - (parameters[i] as number)));
  if (!Number.isFinite(loss) || !Number.isFinite(stride)) return false;
  trail.losses.push(loss);
  trail.strides.push(stride);
  trail.state = state;
  return true;
}
