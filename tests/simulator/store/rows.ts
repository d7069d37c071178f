// What stands in the rows of the store in memory and no function of it reads.

import type { Database } from "../../../server/store/database";
import { reads } from "./memory";

export function countAnswerRows(db: Database, roundId: string, graded = false): Promise<number> {
  return reads(db, "countAnswerRows", ({ rounds }) => {
    const answers = rounds.get(roundId)?.answers ?? [];
    return answers.filter(({ correct }) => !graded || correct !== null).length;
  });
}

export function countRoundRows(db: Database, sessionId: string): Promise<number> {
  return reads(
    db,
    "countRoundRows",
    ({ rounds }) => [...rounds.values()].filter((round) => round.sessionId === sessionId).length,
  );
}

export function participantRows(db: Database, sessionId: string) {
  return reads(db, "participantRows", ({ sessions }) =>
    [...(sessions.get(sessionId)?.people ?? [])].sort((a, b) => a.seat - b.seat),
  );
}
