// Rounds in memory, read for what was frozen at opening.

import type { FrozenRound } from "../../../lib/session/context";
import type { Origin } from "../../../lib/session/state";
import type { Asking } from "../../../server/store/ask";
import type { Database } from "../../../server/store/database";
import { reads } from "./memory";

export function frozenRound(
  db: Asking,
  roundId: string,
): Promise<(FrozenRound & { origin: Origin; sessionId: string }) | null> {
  return reads(db, "frozenRound", ({ rounds }) => {
    const row = rounds.get(roundId);
    if (!row) return null;
    const { question, deal, origin, sessionId } = row;
    return { question, deal, origin, sessionId };
  });
}

export function readSilent(db: Database, sessionId: string): Promise<number[]> {
  return reads(db, "readSilent", ({ rounds, participants }) => {
    const ended = [...rounds.values()].filter(
      ({ sessionId: of, status }) => of === sessionId && status !== "open" && status !== "skipped",
    );
    const last = ended.at(-1);
    const spoke = new Set(last?.answers.map(({ participantId }) => participants.get(participantId)?.seat));
    return last?.deal.filter((seat) => !spoke.has(seat)) ?? [];
  });
}

export function readSeated(
  db: Database,
  sessionId: string,
  seats: readonly number[],
): Promise<{ id: string; seat: number }[]> {
  return reads(db, "readSeated", ({ sessions }) =>
    (sessions.get(sessionId)?.people ?? [])
      .filter(({ seat }) => seats.includes(seat))
      .map(({ id, seat }) => ({ id, seat })),
  );
}
