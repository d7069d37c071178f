// The state of a training run between two steps, and what a host may do to it by hand.

import { accept, type Result, refuse } from "../result";

/** All that the next step depends on, beside the configuration. Never changed in place. */
export interface TrainingState {
  /** How many steps have been taken. */
  readonly step: number;
  readonly parameters: Float64Array;
  /** Where `zero_grad` is forgotten: the sum of the gradients since, which the next one is added to. Else null. */
  readonly leftover: Float64Array | null;
}

export type EditRefusal = "no-such-parameter" | "not-a-number";

/** Sets one parameter. */
export function setParameter(
  state: TrainingState,
  index: number,
  value: number,
): Result<TrainingState, EditRefusal> {
  if (!(index in state.parameters)) return refuse("no-such-parameter");
  if (!Number.isFinite(value)) return refuse("not-a-number");
  const parameters = state.parameters.slice();
  parameters[index] = value;
  return accept({ ...state, parameters });
}

/** From now on gradients are added to those before, as if the line `zero_grad` were missing. */
export function forgetZeroGrad(state: TrainingState): TrainingState {
  return { ...state, leftover: state.leftover ?? new Float64Array(state.parameters.length) };
}

/** Puts the line back. */
export function restoreZeroGrad(state: TrainingState): TrainingState {
  return { ...state, leftover: null };
}
