// When the host's screen closes a round by itself, and has its answers counted: there is no timer on the server.

import { isGraceOver, isRead } from "../../../lib/session/clock";
import type { HostView, RoundView, Tally } from "../../../lib/session/views";

/** After the deadline, so that every phone has already said "time is up". */
const AFTER_DEADLINE_MS = 300;

/** After the grace: the server's clock says when it is over, and this screen knows that clock only nearly. */
const AFTER_GRACE_MS = 100;

/** What is due now, by the server's clock, without anybody pressing anything. */
export function dueNow({ stage, tally, settings }: HostView, now: number): "close" | "count" | null {
  if (stage.phase === "open")
    return isClosingTime(stage.round, tally, settings.endEarly, now) ? "close" : null;
  if (stage.phase !== "closed" || stage.counted) return null;
  return isGraceOver(stage.round, now - AFTER_GRACE_MS) ? "count" : null;
}

/** Whether `round` should be closed now, by the server's clock. */
export function isClosingTime(
  round: RoundView,
  tally: Tally | null,
  endEarly: boolean,
  now: number,
): boolean {
  if (round.closesAt !== null && now >= round.closesAt + AFTER_DEADLINE_MS) return true;
  // Whoever answered last has not written yet.
  if (!endEarly || round.reasonAfter !== undefined || !isRead(round, now) || tally?.roundId !== round.id)
    return false;
  return tally.present > 0 && tally.answered >= tally.present;
}
