// The reasons that students write for their answers: stored as a batch, and read for their teacher without a name.

import { randomUUID } from "node:crypto";
import { accept, type Result, refuse } from "../../lib/result";
import { ANSWER_GRACE_MS } from "../../lib/session/clock";
import {
  ANSWERS_WITH_REASONS,
  type PickedReason,
  REASONS_AN_ANSWER,
  type Reason,
  type WrittenReasons,
} from "../../lib/session/reasons";
import type { SessionState } from "../../lib/session/state";
import { type Asking, listed } from "./ask";
import type { Database } from "./database";
import { groupBy } from "./group-by";

export interface NewReason {
  roundId: string;
  participantId: string;
  /** "" takes back what was written before. */
  text: string;
  /** The server's clock when it arrived. */
  writtenAt: number;
}

export type ReasonOutcome = Result<null, "too-late">;

const keyOf = ({ roundId, participantId }: Pick<NewReason, "roundId" | "participantId">) =>
  `${roundId} ${participantId}`;

/**
 * Stores each beside its participant's answer, for as long as that round takes answers. Of two by the same participant
 * the later one counts.
 */
export async function storeReasons(db: Database, reasons: readonly NewReason[]): Promise<ReasonOutcome[]> {
  const last = new Map(reasons.map((reason) => [keyOf(reason), reason]));
  const rows = [...last.values()].map((reason) => ({
    ...reason,
    id: randomUUID(),
    closesFrom: reason.writtenAt - ANSWER_GRACE_MS,
  }));
  const found = await db.ask<Pick<NewReason, "roundId" | "participantId">>(
    upsert[db.dialect],
    JSON.stringify(rows),
  );
  const stored = new Set(found.map(keyOf));
  return reasons.map((reason) => (stored.has(keyOf(reason)) ? accept(null) : refuse("too-late")));
}

/** In one order, and with the rounds read FOR SHARE on PostgreSQL, for the same reasons as answers. */
const upsert = {
  sqlite: `
    INSERT INTO "Reason" ("id", "roundId", "participantId", "text")
    SELECT r.value ->> 'id', round."id", person."id", r.value ->> 'text'
    FROM json_each(?) AS r
    JOIN "Round" AS round ON round."id" = r.value ->> 'roundId'
    JOIN "Participant" AS person
      ON person."id" = r.value ->> 'participantId' AND person."sessionId" = round."sessionId"
    WHERE person."removedAt" IS NULL AND round."status" IN ('open', 'closed')
      AND (round."closesAt" IS NULL OR round."closesAt" >= r.value ->> 'closesFrom')
      AND EXISTS (SELECT 1 FROM "Answer" AS given
        WHERE given."roundId" = round."id" AND given."participantId" = person."id" AND given."part" = 0)
    ORDER BY person."id", round."id"
    ON CONFLICT ("roundId", "participantId") DO UPDATE SET "text" = excluded."text"
    RETURNING "roundId", "participantId"`,
  postgres: `
    INSERT INTO "Reason" ("id", "roundId", "participantId", "text")
    SELECT r."id", round."id", person."id", r."text"
    FROM json_to_recordset($1::json) AS r("id" text, "roundId" text, "participantId" text, "text" text,
      "closesFrom" bigint)
    JOIN "Round" AS round ON round."id" = r."roundId"
    JOIN "Participant" AS person
      ON person."id" = r."participantId" AND person."sessionId" = round."sessionId"
    WHERE person."removedAt" IS NULL AND round."status" IN ('open', 'closed')
      AND (round."closesAt" IS NULL OR round."closesAt" >= r."closesFrom")
      AND EXISTS (SELECT 1 FROM "Answer" AS given
        WHERE given."roundId" = round."id" AND given."participantId" = person."id" AND given."part" = 0)
    ORDER BY person."id", round."id"
    FOR SHARE OF round
    ON CONFLICT ("roundId", "participantId") DO UPDATE SET "text" = excluded."text"
    RETURNING "roundId", "participantId"`,
};

interface WrittenRow extends PickedReason {
  count: number | bigint;
}

/**
 * What was written in a round by those who are still in the class, answer by answer; most reasons first. In no order
 * that would tell who wrote them.
 */
export async function readReasons(
  db: Database,
  roundId: string,
  withRobots = true,
): Promise<WrittenReasons[]> {
  const rows = await db.prisma.$queryRaw<WrittenRow[]>`
    SELECT "id", "answer", "text", "count" FROM (
      SELECT reason."id", given."value" AS "answer", reason."text",
        COUNT(*) OVER (PARTITION BY given."value") AS "count",
        ROW_NUMBER() OVER (PARTITION BY given."value" ORDER BY reason."id") AS "turn"
      FROM "Reason" AS reason
      JOIN "Participant" AS person ON person."id" = reason."participantId" AND person."removedAt" IS NULL
        AND (${withRobots} OR NOT person."robot")
      JOIN "Answer" AS given ON given."roundId" = reason."roundId"
        AND given."participantId" = reason."participantId" AND given."part" = 0
      WHERE reason."roundId" = ${roundId} AND reason."text" <> ''
    ) AS written
    WHERE "turn" <= ${REASONS_AN_ANSWER} ORDER BY "id"`;
  return [...groupBy(rows, ({ answer }) => answer)]
    .map(([answer, group]) => ({
      answer,
      count: Number(group[0].count),
      reasons: group.map(({ id, text }) => ({ id, text })),
    }))
    .sort((a, b) => b.count - a.count || (a.answer < b.answer ? -1 : 1))
    .slice(0, ANSWERS_WITH_REASONS);
}

/** Null where it was not written in this round, or by somebody who is no longer in the class. */
export async function readReason(tx: Asking, roundId: string, id: string): Promise<PickedReason | null> {
  const [picked] = await tx.ask<PickedReason>(
    `SELECT reason."id", given."value" AS "answer", reason."text"
    FROM "Reason" AS reason
    JOIN "Participant" AS person ON person."id" = reason."participantId" AND person."removedAt" IS NULL
    JOIN "Answer" AS given ON given."roundId" = reason."roundId"
      AND given."participantId" = reason."participantId" AND given."part" = 0
    WHERE reason."id" = $1 AND reason."roundId" = $2 AND reason."text" <> ''`,
    id,
    roundId,
  );
  return picked ?? null;
}

/** What some have written for their answers to a round, by participant. */
export async function readOwnReasons(
  db: Database,
  roundId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.ask<{ participantId: string; text: string }>(
    `SELECT "participantId", "text" FROM "Reason"
    WHERE "participantId" IN ${listed[db.dialect]} AND "roundId" = $2 AND "text" <> ''`,
    JSON.stringify(ids),
    roundId,
  );
  return new Map(rows.map(({ participantId, text }) => [participantId, text]));
}

/** What those who are out of a class wrote goes with them; returns the state without it where it was shown. */
export async function forgetReasons(
  tx: Asking,
  sessionId: string,
  state: SessionState,
): Promise<SessionState | null> {
  await tx.ask(
    `DELETE FROM "Reason" WHERE "participantId" IN (
      SELECT "id" FROM "Participant" WHERE "sessionId" = $1 AND "removedAt" IS NOT NULL)`,
    sessionId,
  );
  const shown = "reasons" in state ? (state.reasons ?? []) : [];
  if (shown.length === 0) return null;
  const left = await tx.ask<{ id: string }>(
    `SELECT "id" FROM "Reason" WHERE "id" IN ${listed[tx.dialect]}`,
    JSON.stringify(shown.map(({ id }) => id)),
  );
  const ids = new Set(left.map(({ id }) => id));
  if (ids.size === shown.length) return null;
  return { ...state, reasons: shown.filter(({ id }) => ids.has(id)) } as SessionState;
}

/** All that a class wrote, round by round, without a name: for its teacher to take along. */
export async function readAllReasons(
  db: Database,
  sessionId: string,
): Promise<(Reason & { roundId: string })[]> {
  return db.prisma.$queryRaw`
    SELECT reason."roundId", given."value" AS "answer", reason."text"
    FROM "Reason" AS reason
    JOIN "Round" AS round ON round."id" = reason."roundId" AND round."sessionId" = ${sessionId}
    JOIN "Participant" AS person ON person."id" = reason."participantId" AND person."removedAt" IS NULL
    JOIN "Answer" AS given ON given."roundId" = reason."roundId"
      AND given."participantId" = reason."participantId" AND given."part" = 0
    WHERE reason."text" <> '' ORDER BY round."index", reason."id"`;
}
