// One step of a relay: what arrives, times the slope. Apart from the schemas, so that every screen can mark it.

import { isNear } from "../tolerance";

/** What the first in each row is handed. */
export const START = 1;

/** Nothing larger is passed on: a slip must not make a number that nobody can read. */
const LARGEST = 1e9;

/** Somebody who rounds to three digits is right. */
const SLACK = 0.01;

export function times(arrived: number, slope: number): number {
  const product = arrived * slope;
  // Zero has no sign.
  return product === 0 ? 0 : Math.max(-LARGEST, Math.min(LARGEST, product));
}

/** Whether a number is right where this arrived, whoever slipped before. */
export function isStepRight(arrived: number, slope: number, said: number): boolean {
  const right = times(arrived, slope);
  return isNear(said, right, SLACK * Math.abs(right));
}
