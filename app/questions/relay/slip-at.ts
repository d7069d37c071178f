// Where a row went wrong: what would have been right about what arrived there.

import type { Leg } from "../../../lib/questions/relay/run";
import { isStepRight, START, times } from "../../../lib/questions/relay/step";

/** Null where the leg is right, or was not run. */
export function slipAt(slopes: readonly number[], legs: readonly Leg[], leg: number): number | null {
  const arrived = leg === 0 ? START : legs[leg - 1]?.passed;
  const [passed, slope] = [legs[leg]?.passed, slopes[leg]];
  if (arrived === undefined || passed === undefined || slope === undefined) return null;
  return isStepRight(arrived, slope, passed) ? null : times(arrived, slope);
}
