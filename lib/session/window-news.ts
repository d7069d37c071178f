// What closing a round, or more time for it, is to the phones that show it.

import type { PlayerView, WindowNews } from "./views";

/** Null where no round takes answers, or has taken them. */
export function windowNews({ version, stage }: PlayerView, now: number): WindowNews | null {
  if (stage.phase !== "open" && stage.phase !== "closed") return null;
  const { id: roundId, closesAt, endedBy } = stage.round;
  return { version, now, roundId, phase: stage.phase, closesAt, ...(endedBy && { endedBy }) };
}
