// When the host's screen closes a round by itself: there is no timer on the server.

import type { RoundView, Tally } from "../../../lib/session/views";

/** After the deadline, so that every phone has already said "time is up". */
const AFTER_DEADLINE_MS = 300;

/** Whether `round` should be closed now, by the server's clock. */
export function isClosingTime(
  round: RoundView,
  tally: Tally | null,
  endEarly: boolean,
  now: number,
): boolean {
  if (round.closesAt !== null && now >= round.closesAt + AFTER_DEADLINE_MS) return true;
  if (!endEarly || now < round.answersFrom || tally?.roundId !== round.id) return false;
  return tally.present > 0 && tally.answered >= tally.present;
}
