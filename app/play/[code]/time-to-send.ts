// When what a student has so far goes out as it is, finished or not.

import type { RoundClock } from "../../../lib/session/state";

/** Before time is up, so that the answer is under way while the round is still open. */
const EARLY_MS = 400;

export function isTimeToSend(
  { closesAt }: Pick<RoundClock, "closesAt">,
  isClosed: boolean,
  now: number,
): boolean {
  return isClosed || (closesAt !== null && now >= closesAt - EARLY_MS);
}
