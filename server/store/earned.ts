// What answers to rounds came to, counted by the database a round at a time: a class of thousands holds up no other class.

import { setImmediate as afterOthers } from "node:timers/promises";
import { dealtIn } from "../../lib/session/deal";
import { countsRobots, type Earned, type SessionSummary, shareRight } from "../../lib/session/results";
import { creditsOf } from "../../lib/session/stored-answers";
import type { Database } from "./database";
import { readFrozen } from "./rounds";

export interface RoundEarned extends Earned {
  /** Participants who answered, in part or in full. */
  answered: number;
}

/** The students' or the robots', without those who were removed. */
export async function earnedIn(db: Database, roundId: string, robots: boolean): Promise<RoundEarned> {
  const [row] = await sumUp(db, roundId, robots);
  if (Number(row?.uncredited) === 0) return toEarned(row);
  await creditOnce(db, roundId);
  return toEarned((await sumUp(db, roundId, robots))[0]);
}

type Sums = Record<"answered" | "graded" | "credit" | "uncredited", number | bigint | null>;

const toEarned = (row: Sums | undefined): RoundEarned => ({
  answered: Number(row?.answered),
  graded: Number(row?.graded),
  credit: Number(row?.credit ?? 0),
});

function sumUp(db: Database, roundId: string, robots: boolean): Promise<Sums[]> {
  return db.prisma.$queryRaw<Sums[]>`
    SELECT COUNT(*) AS "answered", COUNT("credit") AS "graded",
      SUM(CASE WHEN "credit" > 1 THEN 1 ELSE "credit" END) AS "credit", SUM("uncredited") AS "uncredited"
    FROM (
      SELECT CASE WHEN COUNT(given."credit") = COUNT(*) THEN SUM(given."credit") END AS "credit",
        COUNT(CASE WHEN given."credit" IS NULL THEN given."correct" END) AS "uncredited"
      FROM "Answer" AS given JOIN "Participant" AS person ON person."id" = given."participantId"
      WHERE given."roundId" = ${roundId} AND person."removedAt" IS NULL AND person."robot" = ${robots}
      GROUP BY given."participantId"
    ) AS said`;
}

/** Grades of before there were credits get theirs by what the kind says today, and keep them. */
async function creditOnce(db: Database, roundId: string): Promise<void> {
  const round = await db.prisma.round.findUniqueOrThrow({ where: { id: roundId } });
  const { question, deal } = readFrozen(round);
  const answers = await db.prisma.answer.findMany({ where: { roundId } });
  const credits = creditsOf(question, answers, dealtIn(deal));
  const missing = answers.flatMap(({ id, correct, credit }, i) =>
    correct !== null && credit === null ? [{ id, credit: credits[i] ?? 0 }] : [],
  );
  await db.prisma.$executeRawUnsafe(writeCredits[db.dialect], JSON.stringify(missing));
}

const writeCredits = {
  sqlite: `
    UPDATE "Answer" SET "credit" = missing.value ->> 'credit'
    FROM json_each(?) AS missing WHERE "Answer"."id" = missing.value ->> 'id'`,
  postgres: `
    UPDATE "Answer" SET "credit" = missing."credit"
    FROM json_to_recordset($1::json) AS missing("id" text, "credit" double precision)
    WHERE "Answer"."id" = missing."id"`,
};

type Crowd = Pick<SessionSummary, "participants" | "robots" | "right">;

export interface CrowdRow {
  id: string;
  code: string | null;
  studentCount: number | null;
  robotCount: number | null;
  rightShare: number | null;
}

/** Who was in a class and how right they were; kept once the class is over. */
export async function crowdOf(db: Database, row: CrowdRow): Promise<Crowd> {
  const { id, code, studentCount, robotCount, rightShare } = row;
  if (studentCount !== null && robotCount !== null) {
    return { participants: studentCount, robots: robotCount, right: rightShare };
  }
  const crowd = await countCrowd(db, id);
  if (code !== null) return crowd;
  const data = { studentCount: crowd.participants, robotCount: crowd.robots, rightShare: crowd.right };
  await db.prisma.liveSession.updateMany({ where: { id, code: null }, data });
  return crowd;
}

async function countCrowd({ prisma, ...db }: Database, sessionId: string): Promise<Crowd> {
  await afterOthers();
  const where = { sessionId, removedAt: null };
  const [participants, robots, rounds] = [
    await prisma.participant.count({ where: { ...where, robot: false } }),
    await prisma.participant.count({ where: { ...where, robot: true } }),
    await prisma.round.findMany({ where: { sessionId }, select: { id: true } }),
  ];
  const earned: Earned[] = [];
  for (const { id } of rounds) {
    await afterOthers();
    earned.push(await earnedIn({ prisma, ...db }, id, countsRobots({ participants, robots })));
  }
  return { participants, robots, right: shareRight(earned) };
}
