// What stands in the rows of the store and no function of it reads: for tests of what it promises.

import type { Database } from "../../../server/store/database";

/** The answers of a round; with `graded` those of them that have a grade. */
export function countAnswerRows(db: Database, roundId: string, graded = false): Promise<number> {
  return db.prisma.answer.count({ where: { roundId, ...(graded && { correct: { not: null } }) } });
}

export function countRoundRows(db: Database, sessionId: string): Promise<number> {
  return db.prisma.round.count({ where: { sessionId } });
}

/** Everybody who ever joined and was not deleted, by seat. */
export function participantRows(db: Database, sessionId: string) {
  return db.prisma.participant.findMany({
    where: { sessionId },
    orderBy: { seat: "asc" },
    omit: { joinedAt: true },
  });
}
