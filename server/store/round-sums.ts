// What the answers to rounds came to: counted in turns, and kept, so that no page counts the same answers again.

import { z } from "zod";
import { kindOf } from "../../lib/questions/kinds";
import { dealtIn } from "../../lib/session/deal";
import {
  type ClassResults,
  countCredits,
  countsRobots,
  type ResultRound,
  type RoundSummary,
  type RoundSums,
  type SessionSummary,
} from "../../lib/session/results";
import { type StoredAnswer, summaryOf, worthOf } from "../../lib/session/stored-answers";
import { addCredit, answersInTurns } from "./answers-in-turns";
import type { Asking } from "./ask";
import type { Database } from "./database";
import { readRounds } from "./result-rounds";
import { readVersions } from "./sessions";

type Crowd = Pick<SessionSummary, "participants" | "robots">;
type Class = Pick<ClassResults, "id" | "code" | "rounds">;

/** So many are kept by one commit; of a class that goes on meanwhile, these are counted in vain. */
const ROUNDS_AT_ONCE = 20;

/**
 * Of all rounds, in their order: of the students' answers or, where there were only robots, of theirs. Those that cannot
 * change any more are kept, until somebody is taken out of the class (`forgetSums`).
 */
export async function sumsOf(db: Database, { id, code, rounds }: Class, crowd: Crowd): Promise<RoundSums[]> {
  const robots = countsRobots(crowd);
  const sums = await readKept(db, id, robots);
  const missing = rounds.filter((round) => !sums.has(round.id));
  for (let from = 0; from < missing.length; from += ROUNDS_AT_ONCE) {
    const [version] = await readVersions(db, [id]);
    const kept: Kept[] = [];
    for (const outline of missing.slice(from, from + ROUNDS_AT_ONCE)) {
      const [round] = await readRounds(db, [outline]);
      if (!round) continue;
      const counted = await count(db, round, robots);
      sums.set(round.id, counted.sums);
      if (code === null || round.status !== "closed") kept.push(toKept(round, counted, robots));
    }
    if (kept.length > 0) await db.ask(keep[db.dialect], JSON.stringify(kept), id, String(version));
  }
  return rounds.flatMap((round) => sums.get(round.id) ?? []);
}

/** What became of a round, of those whose answers `sumsOf` counts. */
export async function summarizeRound(db: Database, round: ResultRound, crowd: Crowd): Promise<RoundSummary> {
  const robots = countsRobots(crowd);
  const { sums, said } = (await readSums(db, round.id, robots)) ?? (await count(db, round, robots));
  const people = robots ? crowd.robots : crowd.participants;
  const { question, deal } = round;
  return { ...sums, silent: people - sums.answered, summary: summaryOf(question, said, dealtIn(deal)) };
}

interface Counted {
  sums: RoundSums;
  /** Equal answers as one, of places that are asked the same. */
  said: StoredAnswer[];
}

async function count(db: Database, { id, question, deal }: ResultRound, robots: boolean): Promise<Counted> {
  const { period, wakes } = kindOf(question);
  const every = period(question);
  const earned = new Map<string, number | null>();
  const equal = new Map<string, StoredAnswer & { times: number }>();
  const handedOn: (StoredAnswer & { answeredAt: number })[] = [];
  for await (const some of answersInTurns(db, id)) {
    if (wakes) handedOn.push(...some);
    for (const { participantId, part, place, value, credit, robot, removed } of some) {
      if (removed || robot !== robots) continue;
      addCredit(earned, { participantId, credit });
      const answer = equal.get(`${place % every} ${part} ${value}`);
      if (answer) answer.times++;
      else equal.set(`${place % every} ${part} ${value}`, { place: place % every, part, value, times: 1 });
    }
  }
  // What was handed on makes a whole, whoever has said it.
  const said = wakes ? handedOn.sort(inTheirOrder) : [...equal.values()];
  const answered = earned.size;
  const graded = [...earned.values()]
    .filter((credit) => credit !== null)
    .map((credit) => Math.min(1, credit));
  const sums = { credit: graded.reduce((sum, credit) => sum + credit, 0), graded: graded.length };
  const worth = sums.graded > 0 ? sums : worthOf(question, said, dealtIn(deal), answered);
  return { sums: { ...sums, answered, byCredit: countCredits(graded), worth }, said };
}

const inTheirOrder = (
  one: StoredAnswer & { answeredAt: number },
  other: StoredAnswer & { answeredAt: number },
) => one.answeredAt - other.answeredAt || one.place - other.place || one.part - other.part;

const earnings = { credit: z.number(), graded: z.int() };
const keptSums = z.object({
  ...earnings,
  answered: z.int(),
  byCredit: z.array(z.object({ credit: z.number(), people: z.int() })),
  worth: z.object(earnings),
  /** Whose they are. */
  robots: z.boolean(),
});

const keptSaid = z
  .array(z.tuple([z.int(), z.int(), z.string(), z.int()]))
  .transform((all) =>
    all.map(([place, part, value, times]): StoredAnswer => ({ place, part, value, times })),
  );

/** A page has sixteen rounds; where there are more different answers than this they are counted again each time. */
const MOST_SAID = 200;

interface Kept {
  roundId: string;
  sums: string;
  said: string | null;
}

function toKept({ id, question }: ResultRound, { sums, said }: Counted, robots: boolean): Kept {
  const isShort = said.length <= MOST_SAID && !kindOf(question).wakes;
  const listed = said.map(({ place, part, value, times = 1 }) => [place, part, value, times]);
  return {
    roundId: id,
    sums: JSON.stringify({ ...sums, robots } satisfies z.infer<typeof keptSums>),
    said: isShort ? JSON.stringify(listed satisfies unknown[][]) : null,
  };
}

/** By round; of others than those who are asked for there are none. */
async function readKept({ prisma }: Database, sessionId: string, robots: boolean) {
  const select = { roundId: true, sums: true };
  const rows = await prisma.roundSums.findMany({ where: { round: { sessionId } }, select });
  const kept = new Map<string, RoundSums>();
  for (const row of rows) {
    const sums = sumsIn(row.sums, robots);
    if (sums) kept.set(row.roundId, sums);
  }
  return kept;
}

async function readSums({ prisma }: Database, roundId: string, robots: boolean): Promise<Counted | null> {
  const row = await prisma.roundSums.findUnique({ where: { roundId } });
  const sums = row && sumsIn(row.sums, robots);
  return sums && row.said !== null ? { sums, said: keptSaid.parse(JSON.parse(row.said)) } : null;
}

/** Null where they are not the robots', or the students', as is asked. */
function sumsIn(json: string, ofRobots: boolean): RoundSums | null {
  const { robots, ...sums } = keptSums.parse(JSON.parse(json));
  return robots === ofRobots ? sums : null;
}

/** All of a class's are counted anew: somebody was taken out of it. */
export async function forgetSums(tx: Asking, sessionId: string): Promise<void> {
  await tx.ask(
    `DELETE FROM "RoundSums" WHERE "roundId" IN (SELECT "id" FROM "Round" WHERE "sessionId" = $1)`,
    sessionId,
  );
}

/**
 * Only if no command came between: whoever was taken out meanwhile may have been counted. PostgreSQL waits for a command
 * that is under way.
 */
const keepFrom = (kept: string, version: string, lock: string) => `
    INSERT INTO "RoundSums" ("roundId", "sums", "said")
    SELECT round."id", kept."sums", kept."said"
    FROM ${kept}
    JOIN "Round" AS round ON round."id" = kept."roundId"
    JOIN "LiveSession" AS session ON session."id" = round."sessionId"
    WHERE session."id" = $2 AND session."version" = ${version}
    ${lock}
    ON CONFLICT ("roundId") DO UPDATE SET "sums" = excluded."sums", "said" = excluded."said"`;

const keep = {
  sqlite: keepFrom(
    `(SELECT value ->> 'roundId' AS "roundId", value ->> 'sums' AS "sums", value ->> 'said' AS "said"
      FROM json_each($1)) AS kept`,
    "CAST($3 AS INTEGER)",
    "",
  ),
  postgres: keepFrom(
    `json_to_recordset($1::json) AS kept("roundId" text, "sums" text, "said" text)`,
    "$3::integer",
    'ORDER BY round."id" FOR SHARE OF session',
  ),
};
