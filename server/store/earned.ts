// What answers to rounds came to, counted by the database a round at a time: a class of thousands holds up no other class.

import { setImmediate as afterOthers } from "node:timers/promises";
import {
  type CreditCount,
  countsRobots,
  type Earned,
  type SessionSummary,
  shareRight,
} from "../../lib/session/results";
import type { Database } from "./database";

export interface RoundEarned extends Earned {
  /** Participants who answered, in part or in full. */
  answered: number;
}

/** The students' or the robots', without those who were removed. */
export async function earnedIn(db: Database, roundId: string, robots: boolean): Promise<RoundEarned> {
  const [sums] = await db.prisma.$queryRaw<Record<keyof RoundEarned, number | bigint | null>[]>`
    SELECT COUNT(*) AS "answered", COUNT("credit") AS "graded",
      SUM(CASE WHEN "credit" > 1 THEN 1 ELSE "credit" END) AS "credit"
    FROM (
      SELECT CASE WHEN COUNT(given."credit") = COUNT(*) THEN SUM(given."credit") END AS "credit"
      FROM "Answer" AS given JOIN "Participant" AS person ON person."id" = given."participantId"
      WHERE given."roundId" = ${roundId} AND person."removedAt" IS NULL AND person."robot" = ${robots}
      GROUP BY given."participantId"
    ) AS said`;
  return {
    answered: Number(sums?.answered),
    graded: Number(sums?.graded),
    credit: Number(sums?.credit ?? 0),
  };
}

/** Shares that are as near as this are the same: some are sums of thirds. */
const SAME_CREDIT = 1e-6;

/** How many of them earned how much in a round, the most first. */
export async function creditsIn(db: Database, roundId: string, robots: boolean): Promise<CreditCount[]> {
  const rows = await db.prisma.$queryRaw<{ credit: number; people: bigint | number }[]>`
    SELECT "credit", COUNT(*) AS "people"
    FROM (
      SELECT SUM(given."credit") AS "credit"
      FROM "Answer" AS given JOIN "Participant" AS person ON person."id" = given."participantId"
      WHERE given."roundId" = ${roundId} AND person."removedAt" IS NULL AND person."robot" = ${robots}
      GROUP BY given."participantId"
      HAVING COUNT(given."credit") = COUNT(*)
    ) AS earned
    GROUP BY "credit" ORDER BY "credit" DESC`;
  const counts: CreditCount[] = [];
  for (const row of rows) {
    const credit = Math.min(1, row.credit);
    const last = counts.at(-1);
    if (last && last.credit - credit < SAME_CREDIT) last.people += Number(row.people);
    else counts.push({ credit, people: Number(row.people) });
  }
  return counts;
}

/** What each participant's graded answers came to, over some rounds of a class. */
export async function earnedBy(
  { prisma }: Database,
  rounds: readonly { id: string }[],
): Promise<Map<string, Earned>> {
  const all = new Map<string, Earned>();
  for (const { id } of rounds) {
    await afterOthers();
    const rows = await prisma.$queryRaw<{ participantId: string; credit: number }[]>`
      SELECT "participantId", SUM("credit") AS "credit" FROM "Answer"
      WHERE "roundId" = ${id} GROUP BY "participantId" HAVING COUNT("credit") = COUNT(*)`;
    for (const { participantId, credit } of rows) {
      const before = all.get(participantId) ?? { credit: 0, graded: 0 };
      all.set(participantId, { credit: before.credit + Math.min(1, credit), graded: before.graded + 1 });
    }
  }
  return all;
}

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
