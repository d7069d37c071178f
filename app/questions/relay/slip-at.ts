// Where a row went wrong: what would have been right about what arrived there.

import { arrivedAt, type Leg } from "../../../lib/questions/relay/row";
import { isStepRight, times } from "../../../lib/questions/relay/step";

/** Null where the leg is right, or was not run. */
export function slipAt(slopes: readonly number[], legs: readonly Leg[], leg: number): number | null {
  const [arrived, passed, slope] = [arrivedAt(legs, leg), legs[leg]?.passed, slopes[leg]];
  if (arrived === null || passed === undefined || slope === undefined) return null;
  return isStepRight(arrived, slope, passed) ? null : times(arrived, slope);
}
