// Which weights a stage's picture speaks of: those with the most blame, and those that turned most.

import type { RunStage } from "../../../lib/session/training-state";

const MOST_BLAMED = 4;
const MOST_KNOBS = 6;

/** Largest first. */
export const mostBlamed = (gradients: Float64Array): number[] =>
  largest(gradients.length, MOST_BLAMED, (index) => Math.abs(gradients[index] as number));

/** Largest turn first. */
export const turnedMost = (before: Float64Array, parameters: Float64Array): number[] =>
  largest(parameters.length, MOST_KNOBS, (index) =>
    Math.abs((parameters[index] as number) - (before[index] as number)),
  );

interface Numbers {
  gradients: Float64Array;
  parameters: Float64Array;
  /** Null, or of another length, where no step led here. */
  before: Float64Array | null;
}

export function weightsSpokenOf(
  stage: RunStage | null,
  { gradients, parameters, before }: Numbers,
): number[] {
  if (stage === "backward") return mostBlamed(gradients);
  if (stage === "update") return turnedMost(knobsBefore(before, parameters), parameters);
  return [];
}

/** Where the knobs stood before the step. */
export const knobsBefore = (before: Float64Array | null, parameters: Float64Array): Float64Array =>
  before?.length === parameters.length ? before : parameters;

function largest(count: number, most: number, sizeOf: (index: number) => number): number[] {
  return Array.from({ length: count }, (_, index) => index)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, most);
}
