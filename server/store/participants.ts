// Participants once they have joined: counted, and taken out again.

import { type Asking, inRow, listed } from "./ask";
import type { Database } from "./database";
import { forgetReasons } from "./reasons";
import { forgetSums } from "./round-sums";
import { bumpVersion, lockSession, readSnapshot } from "./sessions";

/**
 * The session's version from then on; null if it has none of them. Removing somebody twice is no error. Their answers
 * stay, their reasons do not. Who is blocked stays blocked.
 */
export function removeParticipants(
  db: Database,
  sessionId: string,
  ids: readonly string[],
  block = false,
): Promise<number | null> {
  return changePeople(db, sessionId, async (tx) => {
    const removed = await tx.ask(
      `UPDATE "Participant" SET "removedAt" = $2, "blocked" = "blocked" OR $3
      WHERE "id" IN ${listed[tx.dialect]} AND "sessionId" = $4 RETURNING "id"`,
      ...[JSON.stringify(ids), inRow(new Date()), block, sessionId],
    );
    return removed.length;
  });
}

/** The session is locked first, as by every command, so that none of them waits for another in a circle. */
function changePeople(
  db: Database,
  sessionId: string,
  change: (tx: Asking) => Promise<number>,
): Promise<number | null> {
  return db.inTransaction(async (tx) => {
    const session = (await lockSession(tx, sessionId)) && (await readSnapshot(tx, sessionId));
    if (!session || (await change(tx)) === 0) return null;
    // What was counted of a class that has ended is counted anew.
    await tx.ask(
      `UPDATE "LiveSession" SET "studentCount" = NULL, "robotCount" = NULL, "rightShare" = NULL, "earned" = NULL
      WHERE "id" = $1 AND ("studentCount" IS NOT NULL OR "earned" IS NOT NULL)`,
      sessionId,
    );
    await forgetSums(tx, sessionId);
    return bumpVersion(tx, sessionId, await forgetReasons(tx, sessionId, session.state));
  });
}

/** Who was taken out of the class: few, and their phones may take a moment to be gone. */
export async function readRemoved(db: Database, sessionId: string): Promise<string[]> {
  const removed = await db.ask<{ id: string }>(
    `SELECT "id" FROM "Participant" WHERE "sessionId" = $1 AND "removedAt" IS NOT NULL`,
    sessionId,
  );
  return removed.map(({ id }) => id);
}

/** Of those who were taken out of the class; the phone of one who is blocked may not come back. */
export async function whyRemoved(
  db: Database,
  ids: readonly string[],
): Promise<(id: string) => "removed" | "blocked"> {
  const where = { id: { in: [...ids] }, blocked: true };
  const found = await db.prisma.participant.findMany({ where, select: { id: true } });
  const blocked = new Set(found.map(({ id }) => id));
  return (id) => (blocked.has(id) ? "blocked" : "removed");
}

/** How many have joined and were not removed, wherever their phones are. */
export function countParticipants(db: Database, sessionId: string): Promise<number> {
  return db.prisma.participant.count({ where: { sessionId, removedAt: null } });
}

/**
 * Robots leave no name and no answer behind: all of them, unless some are named. Returns the session's version from then
 * on, or null if there was none of them. A row without a name stays of the one with the last seat, so that whoever comes next
 * is not given a seat that somebody had.
 */
export function deleteRobots(
  db: Database,
  sessionId: string,
  named?: readonly string[],
): Promise<number | null> {
  return changePeople(db, sessionId, async (tx) => {
    const [last] = await tx.ask<{ id: string; robot: boolean; isIn: boolean }>(
      `SELECT "id", "robot", "removedAt" IS NULL AS "isIn" FROM "Participant"
      WHERE "sessionId" = $1 ORDER BY "seat" DESC LIMIT 1`,
      sessionId,
    );
    const kept = last?.robot && (named?.includes(last.id) ?? true) ? last : null;
    const deleted = await tx.ask(
      `DELETE FROM "Participant" WHERE ($2 OR "id" IN ${listed[tx.dialect]})
        AND "sessionId" = $3 AND "robot" AND "id" <> $4 RETURNING "id"`,
      ...[JSON.stringify(named ?? []), named === undefined, sessionId, kept?.id ?? ""],
    );
    if (!kept) return deleted.length;
    await tx.ask(`DELETE FROM "Answer" WHERE "participantId" = $1`, kept.id);
    await tx.ask(
      `UPDATE "Participant" SET "nickname" = '', "nicknameKey" = "id", "removedAt" = COALESCE("removedAt", $1)
      WHERE "id" = $2`,
      ...[inRow(new Date()), kept.id],
    );
    return deleted.length + (kept.isIn ? 1 : 0);
  });
}
