// Participants: joining, being recognised by a token, and being removed.

import { createHash, randomUUID } from "node:crypto";
import { accept, type Result, refuse } from "../../lib/result";
import type { Database, Transaction } from "./database";
import { bumpVersion, lockSession } from "./sessions";
import { readState } from "./state";

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
  | "nickname-taken"
  /** The token is somebody's already. */
  | "bad-request";

export type JoinOutcome = Result<{ participantId: string; seat: number }, JoinRefusal>;

/** A token is 256 random bits: nobody guesses one, so a plain hash keeps it safe. */
const hashOf = (token: string) => createHash("sha256").update(token).digest("base64url");

/** Lets a whole batch join as one statement, which also reads whether each session lets anyone in. */
export async function joinAll(db: Database, newcomers: readonly NewParticipant[]): Promise<JoinOutcome[]> {
  const joinedAt = new Date().toISOString().replace("Z", "+00:00");
  const rows = newcomers.map(({ token, ...newcomer }, order) => {
    return { ...newcomer, id: randomUUID(), order, joinedAt, tokenHash: hashOf(token) };
  });
  const json = JSON.stringify(rows);
  const inserted = await db.prisma.$queryRawUnsafe<{ id: string; seat: number }[]>(insert[db.dialect], json);
  const seats = new Map(inserted.map(({ id, seat }) => [id, Number(seat)]));
  return Promise.all(
    rows.map(async (row) => {
      const seat = seats.get(row.id);
      if (seat === undefined) return refuse(await whyNotJoined(db, row));
      return accept({ participantId: row.id, seat });
    }),
  );
}

/** The next seats of each session, in the order of the rows. */
const SEAT = `
      COALESCE((SELECT MAX("seat") FROM "Participant" WHERE "sessionId" = session."id"), -1)
        + ROW_NUMBER() OVER (PARTITION BY session."id")`;

/** The order makes two processes that let the same nicknames in wait for each other in line, not in a circle. */
const insert = {
  sqlite: `
    INSERT INTO "Participant" ("id", "sessionId", "nickname", "nicknameKey", "tokenHash", "robot", "joinedAt", "seat")
    SELECT j.value ->> 'id', session."id", j.value ->> 'nickname', j.value ->> 'nicknameKey',
      j.value ->> 'tokenHash', j.value ->> 'robot', j.value ->> 'joinedAt',${SEAT}
    FROM json_each(?) AS j
    JOIN "LiveSession" AS session ON session."id" = j.value ->> 'sessionId'
    WHERE session."endedAt" IS NULL AND session."state" ->> '$.settings.lobbyOpen'
    ORDER BY session."id", j.value ->> 'nicknameKey', j.value ->> 'order'
    ON CONFLICT DO NOTHING
    RETURNING "id", "seat"`,
  postgres: `
    INSERT INTO "Participant" ("id", "sessionId", "nickname", "nicknameKey", "tokenHash", "robot", "joinedAt", "seat")
    SELECT j."id", session."id", j."nickname", j."nicknameKey", j."tokenHash", j."robot", j."joinedAt",${SEAT}
    FROM json_to_recordset($1::json) AS j("id" text, "sessionId" text, "nickname" text, "nicknameKey" text,
      "tokenHash" text, "robot" boolean, "joinedAt" timestamp, "order" integer)
    JOIN "LiveSession" AS session ON session."id" = j."sessionId"
    WHERE session."endedAt" IS NULL AND (session."state"::json #>> '{settings,lobbyOpen}')::boolean
    ORDER BY session."id", j."nicknameKey", j."order"
    ON CONFLICT DO NOTHING
    RETURNING "id", "seat"`,
};

async function whyNotJoined(
  db: Database,
  { sessionId, tokenHash }: { sessionId: string; tokenHash: string },
): Promise<JoinRefusal> {
  const select = { endedAt: true, state: true };
  const session = await db.prisma.liveSession.findUnique({ where: { id: sessionId }, select });
  if (!session) return "session-not-found";
  if (session.endedAt) return "session-ended";
  const { settings } = readState(session.state);
  if (!settings.lobbyOpen) return "lobby-closed";
  return (await db.prisma.participant.count({ where: { tokenHash } })) > 0 ? "bad-request" : "nickname-taken";
}

/** Whose token this is; a removed participant's is void, but still says whose it was. */
export function participantByToken(db: Database, token: string) {
  return db.prisma.participant.findUnique({
    where: { tokenHash: hashOf(token) },
    select: {
      id: true,
      sessionId: true,
      seat: true,
      removedAt: true,
      session: { select: { endedAt: true } },
    },
  });
}

/**
 * The session's version from then on; null if it has no such participant. Removing somebody twice is no error. Their
 * answers stay.
 */
export function removeParticipant(db: Database, sessionId: string, id: string): Promise<number | null> {
  return changePeople(db, sessionId, (tx) =>
    tx.participant.updateMany({ where: { id, sessionId }, data: { removedAt: new Date() } }),
  );
}

/** The session is locked first, as by every command, so that none of them waits for another in a circle. */
function changePeople(
  db: Database,
  sessionId: string,
  change: (tx: Transaction) => Promise<{ count: number }>,
): Promise<number | null> {
  return db.prisma.$transaction(async (tx) => {
    if (!(await lockSession(tx, sessionId))) return null;
    const { count } = await change(tx);
    return count > 0 ? bumpVersion(tx, sessionId) : null;
  });
}

/** Who was taken out of the class: few, and their phones may take a moment to be gone. */
export async function readRemoved(db: Database, sessionId: string): Promise<string[]> {
  const where = { sessionId, removedAt: { not: null } };
  const removed = await db.prisma.participant.findMany({ where, select: { id: true } });
  return removed.map(({ id }) => id);
}

/** Robots leave nothing behind; returns the session's version from then on, or null if there was none of them. */
export function deleteRobots(db: Database, sessionId: string): Promise<number | null> {
  return changePeople(db, sessionId, (tx) =>
    tx.participant.deleteMany({ where: { sessionId, robot: true } }),
  );
}

export function countRobots(db: Database, sessionId: string): Promise<number> {
  return db.prisma.participant.count({ where: { sessionId, robot: true, removedAt: null } });
}
