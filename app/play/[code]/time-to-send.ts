// When what a student has so far goes out as it is, finished or not.

import type { RoundClock } from "../../../lib/session/state";

/** Before time is up, so that the answer is under way while the round is still open. */
const EARLY_MS = 400;

/** Null where there is no limit: then it goes out when the host closes. */
export function sendsAt({ closesAt }: Pick<RoundClock, "closesAt">): number | null {
  return closesAt === null ? null : closesAt - EARLY_MS;
}
