// What a class's rows say about people: who is in it, who leads, and each student's own part.

import { type Rank, rankOf, ranksIn } from "../../lib/session/scoring";
import type { SessionState } from "../../lib/session/state";
import { type RoundFound, rankedSince, type Scored, type Standing } from "../../lib/session/together";
import type { Participant } from "../../lib/session/you";
import type { Database } from "./database";
import { groupBy } from "./group-by";
import { exactly, inOneText, type OneText, rowsIn } from "./one-text";
import { positionIn } from "./result-rounds";

export interface Person {
  id: string;
  nickname: string;
  robot: boolean;
  /** Server milliseconds. */
  joinedAt: number;
}

/** Everyone in the session, in the order of joining. */
export async function readPeople(db: Database, sessionId: string): Promise<Person[]> {
  const people = await db.ask<Person & { joinedAt: string }>(
    `SELECT "id", "nickname", "robot", "joinedAt" FROM "Participant"
    WHERE "sessionId" = $1 AND "removedAt" IS NULL ORDER BY "joinedAt", "id"`,
    sessionId,
  );
  return people.map((person) => ({ ...person, joinedAt: Date.parse(person.joinedAt) }));
}

/** Everyone, best first; with a round also where they were before it. */
export async function readStandings(
  db: Database,
  sessionId: string,
  since: string | null = null,
): Promise<Standing[]> {
  const rows = await db.prisma.$queryRaw<(Scored & { gained: number | bigint })[]>`
    SELECT person."nickname", person."score", person."streak", COALESCE(SUM(given."points"), 0) AS "gained"
    FROM "Participant" AS person
    LEFT JOIN "Answer" AS given ON given."participantId" = person."id" AND given."roundId" = ${since}
    WHERE person."sessionId" = ${sessionId} AND person."removedAt" IS NULL
    GROUP BY person."id" ORDER BY person."score" DESC, person."nicknameKey"`;
  const standings = rankedSince(rows.map((row) => ({ ...row, gained: Number(row.gained) })));
  return since === null ? standings.map((standing) => ({ ...standing, before: null })) : standings;
}

/** What the class found in each round that was revealed and graded, in the order of opening: its students, or robots that rehearse it alone. */
export async function readFound(db: Database, sessionId: string): Promise<RoundFound[]> {
  const students = { sessionId, removedAt: null, robot: false };
  const robots = (await db.prisma.participant.count({ where: students })) === 0;
  const rows = await db.prisma.$queryRaw<
    (Record<"answered" | "right", number | bigint> & { origin: string })[]
  >`
    SELECT round."origin", COUNT(DISTINCT given."participantId") AS "answered",
      COUNT(DISTINCT CASE WHEN given."correct" THEN given."participantId" END) AS "right"
    FROM "Round" AS round
    JOIN "Answer" AS given ON given."roundId" = round."id"
    JOIN "Participant" AS person ON person."id" = given."participantId" AND person."removedAt" IS NULL
      AND person."robot" = ${robots}
    WHERE round."sessionId" = ${sessionId} AND round."status" = 'revealed' AND given."correct" IS NOT NULL
    GROUP BY round."id" ORDER BY round."index"`;
  return rows.map(({ origin, answered, right }) => ({
    position: positionIn(origin),
    answered: Number(answered),
    right: Number(right),
  }));
}

export interface StoredParticipant extends Participant {
  id: string;
}

/** A participant with one of their answers to the current round, or with none. */
interface OwnRow {
  id: string;
  nickname: string;
  seat: number;
  score: number;
  streak: number;
  part: number | null;
  value: string | null;
  correct: boolean | number | null;
  credit: number | string | null;
  points: number | null;
}

const OWN: readonly (keyof OwnRow)[] = [
  ...(["id", "nickname", "seat", "score", "streak"] as const),
  ...(["part", "value", "correct", "credit", "points"] as const),
];

const ownOn = (dialect: Database["dialect"]) => `
      me."id", me."nickname", me."seat", me."score", me."streak", given."part", given."value",
      given."correct", ${exactly(dialect, 'given."credit"')} AS "credit", given."points"`;

const roundOf = (state: SessionState) => ("round" in state ? state.round.id : "");

/** Whose own part is asked for, and the round that their class is in. */
export interface OwnAsked {
  id: string;
  roundId: string | null;
}

type RankedRow = OwnRow & { askedRound: string | null } & Record<"ahead" | "equal" | "of", number>;

/**
 * The own parts of some, in the same order, whatever classes they are in; null for who was removed. A class is counted once
 * for all of them, so phones that connect together cost as much as one.
 */
export async function readSome(
  db: Database,
  asked: readonly OwnAsked[],
): Promise<(StoredParticipant | null)[]> {
  const rows = rowsIn<RankedRow>(await db.ask<OneText>(some[db.dialect], JSON.stringify(asked)));
  const found = groupBy(rows, ({ id, askedRound }) => `${id} ${askedRound}`);
  return asked.map(({ id, roundId }) => {
    const own = found.get(`${id} ${roundId}`);
    if (!own) return null;
    const [{ score, ahead, equal, of }] = own;
    return toParticipant(own[0], own, { ...rankOf(score, ahead, equal), of });
  });
}

const askedAs = {
  sqlite: `(SELECT value ->> 'id' AS "id", value ->> 'roundId' AS "roundId" FROM json_each($1)) AS one`,
  postgres: `json_to_recordset($1::json) AS one("id" text, "roundId" text)`,
};

const someOn = (dialect: Database["dialect"]) => `
    WITH asked AS (SELECT DISTINCT * FROM ${askedAs[dialect]}), me AS MATERIALIZED (
      SELECT person.*, asked."roundId" AS "askedRound" FROM asked
      JOIN "Participant" AS person ON person."id" = asked."id" AND person."removedAt" IS NULL
    ), score AS (
      SELECT "sessionId", "score", COUNT(*) AS "equal" FROM "Participant"
      WHERE "removedAt" IS NULL AND "sessionId" IN (SELECT "sessionId" FROM me) GROUP BY "sessionId", "score"
    ), ranked AS (
      SELECT "sessionId", "score", "equal", SUM("equal") OVER (PARTITION BY "sessionId") AS "of",
        SUM("equal") OVER (PARTITION BY "sessionId" ORDER BY "score" DESC) - "equal" AS "ahead"
      FROM score
    )
    ${inOneText(
      dialect,
      [...OWN, "askedRound", "ahead", "equal", "of"],
      `SELECT ${ownOn(dialect)}, me."askedRound", ranked."ahead", ranked."equal", ranked."of"
    FROM me JOIN ranked ON ranked."sessionId" = me."sessionId" AND ranked."score" = me."score"
    LEFT JOIN "Answer" AS given ON given."participantId" = me."id" AND given."roundId" = me."askedRound"`,
    )}`;

const some = { sqlite: someOn("sqlite"), postgres: someOn("postgres") };

/** Two milliseconds' worth. Of classes of before there were seats, all have the first one. */
const PARTICIPANTS_AT_ONCE = 250;

/** Everyone's own part, in the order of joining and some at a time: of a whole class, the first are told before the last are read. */
export async function* participantsInTurns(
  db: Database,
  sessionId: string,
  state: SessionState,
): AsyncGenerator<StoredParticipant[]> {
  const { rank, of } = await ranksNow(db, sessionId);
  let last: Pick<StoredParticipant, "seat" | "id"> = { seat: -1, id: "" };
  let some: StoredParticipant[];
  do {
    const rows = rowsIn<OwnRow>(
      await db.ask<OneText>(next[db.dialect], ...[roundOf(state), sessionId, last.seat, last.id]),
    );
    const own = groupBy(rows, ({ id }) => id);
    some = [...own.values()].map((rows) => toParticipant(rows[0], rows, { ...rank(rows[0].score), of }));
    yield some;
    last = some.at(-1) ?? last;
  } while (some.length === PARTICIPANTS_AT_ONCE);
}

async function ranksNow(db: Database, sessionId: string) {
  const scores = await db.ask<{ score: number; times: number }>(
    `SELECT "score", COUNT(*) AS "times" FROM "Participant"
    WHERE "sessionId" = $1 AND "removedAt" IS NULL GROUP BY "score" ORDER BY "score" DESC`,
    sessionId,
  );
  const sorted = scores.flatMap(({ score, times }) => Array<number>(times).fill(score));
  return { rank: ranksIn(sorted), of: sorted.length };
}

/** PostgreSQL may join in another order than that of the inner selection; SQLite never does, and to sort again is a sixth of its work. */
const nextOn = (dialect: Database["dialect"]) =>
  inOneText(
    dialect,
    OWN,
    `SELECT ${ownOn(dialect)}
    FROM (
      SELECT "id", "nickname", "seat", "score", "streak" FROM "Participant"
      WHERE "sessionId" = $2 AND "removedAt" IS NULL AND ("seat", "id") > (CAST($3 AS INTEGER), $4)
      ORDER BY "seat", "id" LIMIT ${PARTICIPANTS_AT_ONCE}
    ) AS me
    LEFT JOIN "Answer" AS given ON given."participantId" = me."id" AND given."roundId" = $1
    ${dialect === "postgres" ? `ORDER BY me."seat", me."id"` : ""}`,
  );
const next = { sqlite: nextOn("sqlite"), postgres: nextOn("postgres") };

function toParticipant(
  { id, nickname, seat, score, streak }: OwnRow,
  rows: readonly OwnRow[],
  rank: Rank & Pick<Participant, "of">,
): StoredParticipant {
  const answers = rows.flatMap(({ part, value, correct, credit, points }) => {
    if (part === null || value === null) return [];
    const grade = {
      correct: correct === null ? null : Boolean(correct),
      credit: credit === null ? null : Number(credit),
    };
    return [{ part, value, ...grade, points }];
  });
  answers.sort((one, other) => one.part - other.part);
  return { id, nickname, seat, score, streak, ...rank, answers };
}
