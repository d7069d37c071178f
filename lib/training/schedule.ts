// Numbers that change evenly over the steps of a run.

import type { Schedule } from "./run-config";

/** The learning rate, or the size of a vote's step, at a step. The moons demo's is 1 − 0.9·k/100. */
export function valueAt({ start, end, steps }: Schedule, step: number): number {
  return start + ((end - start) * Math.min(step, steps)) / steps;
}
