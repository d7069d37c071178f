// The numbers of a training run between two steps, and what a host may do to them by hand.

import { accept, type Result, refuse } from "../result";

/** All that the next step depends on, beside the configuration. Never changed in place. */
export interface RunNumbers {
  /** How many steps have been taken. */
  readonly step: number;
  readonly parameters: Float64Array;
  /** Where `zero_grad` is forgotten: what is still written on the blackboard. Else null. */
  readonly forgotten: Forgotten | null;
}

export interface Forgotten {
  /** The step from which on the line is missing. */
  readonly since: number;
  /** The sum of the gradients since, which the next one is added to. */
  readonly gradient: Float64Array;
}

export type EditRefusal = "no-such-parameter" | "not-a-number";

/** Sets one parameter. */
export function setParameter(
  numbers: RunNumbers,
  index: number,
  value: number,
): Result<RunNumbers, EditRefusal> {
  if (!(index in numbers.parameters)) return refuse("no-such-parameter");
  if (!Number.isFinite(value)) return refuse("not-a-number");
  const parameters = numbers.parameters.slice();
  parameters[index] = value;
  return accept({ ...numbers, parameters });
}

/** From now on gradients are added to those before, as if the line `zero_grad` were missing. */
export function forgetZeroGrad(numbers: RunNumbers): RunNumbers {
  const { step, parameters, forgotten } = numbers;
  return {
    ...numbers,
    forgotten: forgotten ?? { since: step, gradient: new Float64Array(parameters.length) },
  };
}

/** Puts the line back. */
export function restoreZeroGrad(numbers: RunNumbers): RunNumbers {
  return { ...numbers, forgotten: null };
}
