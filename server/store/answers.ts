// Storing answers: a whole batch as one statement, and then for each answer what became of it.

import { accept, type Result, refuse } from "../../lib/result";
import { ANSWER_GRACE_MS, isRead, READS_AT_MOST_MS } from "../../lib/session/clock";
import type { StoredAnswer } from "../../lib/session/stored-answers";
import { type Asking, listed } from "./ask";
import type { Database } from "./database";
import { growingId } from "./growing-id";
import type { RoundStatus } from "./rounds";

export interface NewAnswer {
  roundId: string;
  participantId: string;
  part: number;
  /** Its participant's place in the round's deal. */
  place: number;
  /** How many answers that place gives. */
  parts: number;
  /** The canonical text. */
  value: string;
  /** The server's clock when it arrived. */
  answeredAt: number;
  /** Said for somebody whom others wait for, who may even have been taken out of the class. */
  isHandedOn?: true;
}

type AnswerRefusal = "round-not-open" | "too-early" | "too-late" | "already-answered" | "removed";

/** `false` for an answer that had been stored before: sending it again is not an error. */
export type AnswerOutcome = Result<{ stored: boolean }, AnswerRefusal>;

/** A phone corrects its clock by what it measured on the network, and is then still wrong by about this much. */
const CLOCK_SLACK_MS = 250;

/**
 * Stores those answers whose round takes them, whatever classes they belong to, and says of each one in
 * the same order what became of it. Atomic, and durable when it returns.
 */
export async function storeAnswers(db: Database, answers: readonly NewAnswer[]): Promise<AnswerOutcome[]> {
  const rows = answers.map((answer, order) => ({
    ...answer,
    id: growingId(answer.answeredAt),
    order,
    opensBy: answer.answeredAt + CLOCK_SLACK_MS,
    setBackFrom: answer.answeredAt + CLOCK_SLACK_MS + READS_AT_MOST_MS,
    closesFrom: answer.answeredAt - ANSWER_GRACE_MS,
  }));
  const inserted = await db.ask<{ id: string }>(insert[db.dialect], JSON.stringify(rows));
  const stored = new Set(inserted.map(({ id }) => id));
  const rest = rows.filter(({ id }) => !stored.has(id));
  const reasons = rest.length > 0 ? await explain(db, rest) : new Map<string, AnswerOutcome>();
  return rows.map(({ id }) => reasons.get(id) ?? accept({ stored: true }));
}

/**
 * Rows go in by their key, then by arrival: the first of two answers wins, and two processes that
 * write answers of the same participants never wait for each other in a circle. PostgreSQL reads the
 * rounds FOR SHARE, so an answer either is there before a reveal grades the round or is not stored.
 */
const insert = {
  sqlite: `
    INSERT INTO "Answer" ("id", "roundId", "participantId", "part", "place", "parts", "value", "answeredAt")
    SELECT a.value ->> 'id', round."id", participant."id", a.value ->> 'part', a.value ->> 'place',
      a.value ->> 'parts', a.value ->> 'value', a.value ->> 'answeredAt'
    FROM json_each(?) AS a
    JOIN "Round" AS round ON round."id" = a.value ->> 'roundId'
    JOIN "Participant" AS participant
      ON participant."id" = a.value ->> 'participantId' AND participant."sessionId" = round."sessionId"
    WHERE (participant."removedAt" IS NULL OR a.value ->> 'isHandedOn')
      AND round."status" IN ('open', 'closed')
      AND (round."answersFrom" <= a.value ->> 'opensBy' OR round."answersFrom" > a.value ->> 'setBackFrom')
      AND (round."closesAt" IS NULL OR round."closesAt" >= a.value ->> 'closesFrom')
    ORDER BY participant."id", round."id", a.value ->> 'part', a.value ->> 'order'
    ON CONFLICT ("roundId", "participantId", "part") DO NOTHING
    RETURNING "id"`,
  postgres: `
    INSERT INTO "Answer" ("id", "roundId", "participantId", "part", "place", "parts", "value", "answeredAt")
    SELECT a."id", round."id", participant."id", a."part", a."place", a."parts", a."value", a."answeredAt"
    FROM json_to_recordset($1::json) AS a("id" text, "roundId" text, "participantId" text, "part" integer,
      "place" integer, "parts" integer, "value" text, "answeredAt" bigint, "opensBy" bigint, "setBackFrom" bigint,
      "closesFrom" bigint, "order" integer, "isHandedOn" boolean)
    JOIN "Round" AS round ON round."id" = a."roundId"
    JOIN "Participant" AS participant
      ON participant."id" = a."participantId" AND participant."sessionId" = round."sessionId"
    WHERE (participant."removedAt" IS NULL OR a."isHandedOn") AND round."status" IN ('open', 'closed')
      AND (round."answersFrom" <= a."opensBy" OR round."answersFrom" > a."setBackFrom")
      AND (round."closesAt" IS NULL OR round."closesAt" >= a."closesFrom")
    ORDER BY participant."id", round."id", a."part", a."order"
    FOR SHARE OF round
    ON CONFLICT ("roundId", "participantId", "part") DO NOTHING
    RETURNING "id"`,
};

interface Unstored {
  id: string;
  roundId: string;
  participantId: string;
  part: number;
  value: string;
  opensBy: number;
}

const keyOf = ({ roundId, participantId, part }: Pick<Unstored, "roundId" | "participantId" | "part">) =>
  `${roundId} ${participantId} ${part}`;

/** Nothing that this reads can change back, so it may be read after the statement that refused. */
async function explain(db: Database, rows: readonly Unstored[]): Promise<Map<string, AnswerOutcome>> {
  const roundId = { in: [...new Set(rows.map((row) => row.roundId))] };
  const participantId = { in: [...new Set(rows.map((row) => row.participantId))] };
  const { prisma } = db;
  const [rounds, participants, answers] = await Promise.all([
    prisma.round.findMany({ where: { id: roundId }, omit: { question: true, deal: true } }),
    prisma.participant.findMany({ where: { id: participantId, removedAt: null } }),
    prisma.answer.findMany({ where: { roundId, participantId } }),
  ]);
  const roundsById = new Map(rounds.map((round) => [round.id, round]));
  const participantsById = new Map(participants.map((participant) => [participant.id, participant]));
  const given = new Map(answers.map((answer) => [keyOf(answer), answer.value]));
  return new Map(
    rows.map((row) => {
      const round = roundsById.get(row.roundId);
      const participant = participantsById.get(row.participantId);
      return [row.id, outcomeOf(row, round, participant, given.get(keyOf(row)))];
    }),
  );
}

function outcomeOf(
  row: Unstored,
  round: { sessionId: string; status: string; answersFrom: bigint } | undefined,
  participant: { sessionId: string } | undefined,
  given: string | undefined,
): AnswerOutcome {
  if (!participant) return refuse("removed");
  if (given !== undefined)
    return given === row.value ? accept({ stored: false }) : refuse("already-answered");
  const status = round?.status as RoundStatus | undefined;
  if (!round || round.sessionId !== participant.sessionId || status === "skipped")
    return refuse("round-not-open");
  return refuse(isRead({ answersFrom: Number(round.answersFrom) }, row.opensBy) ? "too-late" : "too-early");
}

export interface AnswerCount {
  /** Participants who have given all their parts. */
  answered: number;
  /** Those of them who are not among the present ones. */
  absent: number;
  /** The answers that this was counted from: all that were stored by then, also those that do not count. */
  stored: number;
}

/** Who was taken out of the class of the round that is `roundId` in a statement: few, so looking them up costs less than everybody. */
const removedFrom = (roundId: string) => `(
        SELECT person."id" FROM "Participant" AS person
        JOIN "Round" AS round ON round."sessionId" = person."sessionId"
        WHERE round."id" = ${roundId} AND person."removedAt" IS NOT NULL)`;

/** A large class's answers are counted several times a second. Who was removed is left out. */
export async function countAnswers(
  db: Database,
  roundId: string,
  present: ReadonlySet<string>,
): Promise<AnswerCount> {
  const [row] = await db.ask<{ complete: string; stored: number }>(count[db.dialect], roundId);
  const { complete, stored } = row ?? { complete: "[]", stored: 0 };
  // To give the database all who are present costs twice as much as to take all who have answered.
  const answered: string[] = JSON.parse(complete);
  return { answered: answered.length, absent: answered.filter((id) => !present.has(id)).length, stored };
}

/** How many are stored of these rounds, also of who was removed: once they take none, fewer where somebody is gone for good. */
export async function countStored(db: Database, roundIds: readonly string[]): Promise<number> {
  const counted = `SELECT CAST(COUNT(*) AS INTEGER) AS "stored" FROM "Answer" WHERE "roundId" IN ${listed[db.dialect]}`;
  const [row] = await db.ask<{ stored: number }>(counted, JSON.stringify(roundIds));
  return row?.stored ?? 0;
}

const countInto = (list: string) => `
    SELECT COALESCE(CAST(${list}("participantId") FILTER (WHERE "counts") AS TEXT), '[]') AS "complete",
      COALESCE(SUM("given"), 0) AS "stored"
    FROM (
      SELECT "participantId", COUNT(*) AS "given",
        COUNT(*) >= MAX("parts") AND "participantId" NOT IN ${removedFrom("$1")} AS "counts"
      FROM "Answer" WHERE "roundId" = $1 GROUP BY "participantId"
    ) AS each`;

const count = { sqlite: countInto("json_group_array"), postgres: countInto("json_agg") };

/**
 * What was said in a round, without those who were removed: equal answers as one, with their number. Places that are
 * `period` apart are asked the same, and the first of them stands for all.
 */
export function readAnswers(db: Database, roundId: string, period: number): Promise<StoredAnswer[]> {
  return db.ask<StoredAnswer>(
    `SELECT "place" % CAST($1 AS INTEGER) AS "place", "part", "value", COUNT(*) AS "times"
    FROM "Answer" WHERE "roundId" = $2 AND "participantId" NOT IN ${removedFrom("$2")}
    GROUP BY 1, 2, 3`,
    period,
    roundId,
  );
}

/**
 * The same while nobody may know what was said: the database covers every sign and every digit, so that none ever leaves
 * it. Only for kinds that answer in these. `withRemoved` where what was said is handed on, and stays so.
 */
export function readCovered(
  db: Database,
  roundId: string,
  period: number,
  withRemoved: boolean,
): Promise<StoredAnswer[]> {
  return db.ask<StoredAnswer>(covered, period, roundId, withRemoved);
}

const covered = `
    SELECT "place" % CAST($1 AS INTEGER) AS "place", "part",
      ${[..."+-0123456789"].reduce((value, sign) => `REPLACE(${value}, '${sign}', 'x')`, '"value"')} AS "value",
      COUNT(*) AS "times"
    FROM "Answer" WHERE "roundId" = $2 AND ($3 OR "participantId" NOT IN ${removedFrom("$2")})
    GROUP BY 1, 2, 3`;

/** Whether nobody in the class is left who could still answer, wherever their phones are. */
export async function haveAllAnswered(tx: Asking, roundId: string): Promise<boolean> {
  const waiting = await tx.ask(
    `SELECT person."id"
    FROM "Participant" AS person JOIN "Round" AS round ON round."sessionId" = person."sessionId"
    WHERE round."id" = $1 AND person."removedAt" IS NULL AND NOT EXISTS (
      SELECT 1 FROM "Answer" AS given
      WHERE given."roundId" = round."id" AND given."participantId" = person."id"
      GROUP BY given."participantId" HAVING COUNT(*) >= MAX(given."parts"))
    LIMIT 1`,
    roundId,
  );
  return waiting.length === 0;
}

/** Whose answers, part by part, are stored of a round. */
export function readSaid(db: Database, roundId: string): Promise<{ participantId: string; part: number }[]> {
  return db.prisma.answer.findMany({ where: { roundId }, select: { participantId: true, part: true } });
}

/** The seats of those who have given all their parts, as `countAnswers` counts them. */
export async function readVoters(db: Database, roundId: string): Promise<number[]> {
  const rows = await db.prisma.$queryRaw<{ seat: number | bigint }[]>`
    SELECT person."seat"
    FROM "Answer" AS given JOIN "Participant" AS person ON person."id" = given."participantId"
    WHERE given."roundId" = ${roundId} AND person."removedAt" IS NULL
    GROUP BY person."id", person."seat" HAVING COUNT(*) >= MAX(given."parts")`;
  return rows.map(({ seat }) => Number(seat));
}

/**
 * What was said so far, in its order, for kinds whose later places are given what others said: also by somebody who was
 * removed since, because what was handed on stays handed on.
 */
export function readAnswersBefore(db: Database, roundId: string): Promise<StoredAnswer[]> {
  const select = { place: true, part: true, value: true };
  return db.prisma.answer.findMany({
    where: { roundId },
    orderBy: [{ answeredAt: "asc" }, { place: "asc" }, { part: "asc" }],
    select,
  });
}
