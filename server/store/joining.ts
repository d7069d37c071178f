// Joining: who is let in, and why somebody is not.

import { randomUUID } from "node:crypto";
import { MAX_ROBOTS } from "../../lib/protocol";
import { accept, type Result, refuse } from "../../lib/result";
import { MAX_PARTICIPANTS } from "../../lib/session/joining";
import { inRow } from "./ask";
import type { Database } from "./database";
import { readState } from "./state";
import { hashOf } from "./token-hash";

export interface NewParticipant {
  sessionId: string;
  nickname: string;
  nicknameKey: string;
  /** Kept by the phone alone; only its hash is stored. */
  token: string;
  robot: boolean;
}

type JoinRefusal =
  | "session-not-found"
  | "session-ended"
  | "lobby-closed"
  | "class-full"
  | "too-many-robots"
  | "nickname-taken"
  | "blocked"
  /** The token is somebody's already. */
  | "bad-request";

export type JoinOutcome = Result<{ participantId: string; seat: number }, JoinRefusal>;

/**
 * Lets a whole batch join as one statement, which also reads whether each session lets anyone in, and counts: no session ever has
 * more than `largest` participants, or more robots than `MAX_ROBOTS`.
 */
export async function joinAll(
  db: Database,
  newcomers: readonly NewParticipant[],
  largest = MAX_PARTICIPANTS,
): Promise<JoinOutcome[]> {
  const joinedAt = inRow(new Date());
  const rows = newcomers.map(({ token, ...newcomer }, order) => {
    return { ...newcomer, id: randomUUID(), order, joinedAt, tokenHash: hashOf(token) };
  });
  const inserted = await insertOn[db.dialect](db, JSON.stringify(rows), largest);
  const seats = new Map(inserted.map(({ id, seat }) => [id, Number(seat)]));
  const rest = rows.filter(({ id }) => !seats.has(id));
  const reasons = rest.length > 0 ? await whyNotJoined(db, rest, largest) : new Map<string, JoinRefusal>();
  return oneAfterTheOther(rows, async (row, index) => {
    const seat = seats.get(row.id);
    if (seat !== undefined) return accept({ participantId: row.id, seat });
    const reason = reasons.get(row.id);
    if (reason) return refuse(reason);
    // Somebody before it in the batch was counted who did not get in after all.
    const [alone] = await joinAll(db, newcomers.slice(index, index + 1), largest);
    return alone ?? refuse("class-full");
  });
}

async function oneAfterTheOther<Row, Made>(
  rows: readonly Row[],
  make: (row: Row, index: number) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const [index, row] of rows.entries()) made.push(await make(row, index));
  return made;
}

type Seat = { id: string; seat: number };

/**
 * SQLite writes one statement at a time. Of PostgreSQL's processes each would count what it saw when its statement
 * began, so they take turns at a session first, always in the same order.
 */
const insertOn = {
  sqlite: (db: Database, rows: string, largest: number) => db.ask<Seat>(insert.sqlite, rows, largest),
  postgres: (db: Database, rows: string, largest: number) =>
    db.inTransaction(async (tx) => {
      await tx.ask(lockSessions, rows);
      return tx.ask<Seat>(insert.postgres, rows, largest);
    }),
};

const lockSessions = `
    SELECT 1 FROM "LiveSession"
    WHERE "id" IN (SELECT row ->> 'sessionId' FROM json_array_elements($1::json) AS row)
    ORDER BY "id" FOR NO KEY UPDATE`;

interface Flavour {
  /** A table `j` of the newcomers, with their columns. */
  newcomers: string;
  isOpen: string;
  largest: string;
}

/**
 * The order makes two processes that let the same nicknames in wait for each other in line, not in a circle. Nobody has the
 * seat of another, so a class whose seats are not all gone has room: people are counted only from there on, and robots where
 * some come, since else each who joins would cost as much as there are before. In a class from before there were seats all who
 * were in have the first one, so there people are always counted.
 */
const insertInto = ({ newcomers, isOpen, largest }: Flavour) => `
    WITH newcomer AS MATERIALIZED (
      SELECT j.*, ROW_NUMBER() OVER (PARTITION BY j."sessionId" ORDER BY j."order") AS "nth",
        SUM(CASE WHEN j."robot" THEN 1 ELSE 0 END) OVER (PARTITION BY j."sessionId" ORDER BY j."order") AS "nthRobot"
      FROM ${newcomers}
    ), coming AS (
      SELECT session."id", MAX(newcomer."nth") AS "people", MAX(newcomer."nthRobot") AS "robots",
        COALESCE((SELECT MAX("seat") FROM "Participant" WHERE "sessionId" = session."id"), -1) AS "lastSeat",
        (SELECT COUNT(*) FROM (
          SELECT 1 FROM "Participant" WHERE "sessionId" = session."id" AND "seat" = 0 LIMIT 2) AS "first") < 2 AS "isSeated"
      FROM newcomer JOIN "LiveSession" AS session ON session."id" = newcomer."sessionId"
      WHERE session."endedAt" IS NULL AND ${isOpen}
      GROUP BY session."id"
    ), class AS MATERIALIZED (
      SELECT coming."id", coming."lastSeat",
        CASE WHEN coming."isSeated" AND coming."lastSeat" + 1 + coming."people" <= ${largest} THEN 0 ELSE (
          SELECT COUNT(*) FROM "Participant" WHERE "sessionId" = coming."id" AND "removedAt" IS NULL) END AS "people",
        CASE WHEN coming."robots" = 0 THEN 0 ELSE (
          SELECT COUNT(*) FROM "Participant" WHERE "sessionId" = coming."id" AND "removedAt" IS NULL AND "robot") END AS "robots"
      FROM coming
    )
    INSERT INTO "Participant" ("id", "sessionId", "nickname", "nicknameKey", "tokenHash", "robot", "joinedAt", "seat")
    SELECT newcomer."id", class."id", newcomer."nickname", newcomer."nicknameKey", newcomer."tokenHash",
      newcomer."robot", newcomer."joinedAt", class."lastSeat" + newcomer."nth"
    FROM newcomer JOIN class ON class."id" = newcomer."sessionId"
    WHERE class."people" + newcomer."nth" <= ${largest}
      AND (NOT newcomer."robot" OR class."robots" + newcomer."nthRobot" <= ${MAX_ROBOTS})
    ORDER BY class."id", newcomer."nicknameKey", newcomer."order"
    ON CONFLICT DO NOTHING
    RETURNING "id", "seat"`;

const insert = {
  sqlite: insertInto({
    newcomers: `(SELECT value ->> 'id' AS "id", value ->> 'sessionId' AS "sessionId", value ->> 'nickname' AS "nickname",
        value ->> 'nicknameKey' AS "nicknameKey", value ->> 'tokenHash' AS "tokenHash", value ->> 'robot' AS "robot",
        value ->> 'joinedAt' AS "joinedAt", value ->> 'order' AS "order" FROM json_each(?1)) AS j`,
    isOpen: `session."state" ->> '$.settings.lobbyOpen'`,
    largest: "CAST(?2 AS INTEGER)",
  }),
  postgres: insertInto({
    newcomers: `json_to_recordset($1::json) AS j("id" text, "sessionId" text, "nickname" text, "nicknameKey" text,
        "tokenHash" text, "robot" boolean, "joinedAt" timestamp, "order" integer)`,
    isOpen: `(session."state"::json #>> '{settings,lobbyOpen}')::boolean`,
    largest: "$2::integer",
  }),
};

interface Unjoined {
  id: string;
  sessionId: string;
  nicknameKey: string;
  tokenHash: string;
  robot: boolean;
}

/** By id; without those for whom there was room after all. */
async function whyNotJoined(
  { prisma }: Database,
  rows: readonly Unjoined[],
  largest: number,
): Promise<Map<string, JoinRefusal>> {
  const ids = [...new Set(rows.map(({ sessionId }) => sessionId))];
  const sessionId = { in: ids };
  const nicknameKey = { in: rows.map((row) => row.nicknameKey) };
  const tokenHash = { in: rows.map((row) => row.tokenHash) };
  const [sessions, named, known, crowds] = await Promise.all([
    prisma.liveSession.findMany({
      where: { id: sessionId },
      select: { id: true, endedAt: true, state: true },
    }),
    prisma.participant.findMany({
      where: { sessionId, nicknameKey },
      select: { sessionId: true, nicknameKey: true },
    }),
    prisma.participant.findMany({ where: { tokenHash }, select: { tokenHash: true, blocked: true } }),
    prisma.participant.groupBy({
      by: ["sessionId", "robot"],
      where: { sessionId, removedAt: null },
      _count: true,
    }),
  ]);
  const sessionsById = new Map(sessions.map((session) => [session.id, session]));
  const names = new Set(named.map((one) => `${one.sessionId} ${one.nicknameKey}`));
  const tokens = new Map(known.map((one) => [one.tokenHash, one.blocked]));
  const crowdOf = (id: string, robot: boolean) =>
    crowds.find((crowd) => crowd.sessionId === id && crowd.robot === robot)?._count ?? 0;
  const reasonOf = (row: Unjoined): JoinRefusal | null => {
    const session = sessionsById.get(row.sessionId);
    if (!session) return "session-not-found";
    if (session.endedAt) return "session-ended";
    const blocked = tokens.get(row.tokenHash);
    if (blocked !== undefined) return blocked ? "blocked" : "bad-request";
    if (!readState(session.state).settings.lobbyOpen) return "lobby-closed";
    if (names.has(`${row.sessionId} ${row.nicknameKey}`)) return "nickname-taken";
    const robots = crowdOf(row.sessionId, true);
    if (row.robot && robots >= MAX_ROBOTS) return "too-many-robots";
    return robots + crowdOf(row.sessionId, false) >= largest ? "class-full" : null;
  };
  return new Map(
    rows.flatMap((row) => {
      const reason = reasonOf(row);
      return reason ? [[row.id, reason] as const] : [];
    }),
  );
}
