// What answers to rounds came to: each participant's, and a class's as a list says it.

import { z } from "zod";
import {
  type ClassResults,
  type Earned,
  type RoundOutline,
  type SessionSummary,
  shareRight,
} from "../../lib/session/results";
import { addCredit, answersInTurns } from "./answers-in-turns";
import type { Database } from "./database";
import { readOutlines } from "./result-rounds";
import { sumsOf } from "./round-sums";

/** What the graded answers of each participant came to, over all rounds of a class; kept once the class is over. */
export async function earnedBy(
  db: Database,
  { id, code, rounds }: Pick<ClassResults, "id" | "code" | "rounds">,
): Promise<Map<string, Earned>> {
  const select = { earned: true, version: true };
  const row = code === null ? await db.prisma.liveSession.findUnique({ where: { id }, select }) : null;
  if (typeof row?.earned === "string") return new Map(keptEarned.parse(JSON.parse(row.earned)));
  const earned = await countEarned(db, rounds);
  if (row) await keepOfClass(db, { id, version: row.version }, { earned: JSON.stringify([...earned]) });
  return earned;
}

const keptEarned = z.array(z.tuple([z.string(), z.object({ credit: z.number(), graded: z.int() })]));

async function countEarned(
  db: Database,
  rounds: readonly Pick<RoundOutline, "id">[],
): Promise<Map<string, Earned>> {
  const all = new Map<string, Earned>();
  for (const { id } of rounds) {
    const earned = new Map<string, number | null>();
    for await (const some of answersInTurns(db, id))
      for (const row of some) if (!row.removed) addCredit(earned, row);
    for (const [participantId, credit] of earned) {
      if (credit === null) continue;
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
  version: number;
  studentCount: number | null;
  robotCount: number | null;
  rightShare: number | null;
}

/** Who was in a class and how right they were; kept once the class is over. */
export async function crowdOf(db: Database, row: CrowdRow): Promise<Crowd> {
  const { id, code, version, studentCount, robotCount, rightShare } = row;
  if (studentCount !== null && robotCount !== null) {
    return { participants: studentCount, robots: robotCount, right: rightShare };
  }
  const crowd = await countCrowd(db, row);
  if (code !== null) return crowd;
  const data = { studentCount: crowd.participants, robotCount: crowd.robots, rightShare: crowd.right };
  await keepOfClass(db, { id, version }, data);
  return crowd;
}

/** Whoever is taken out while it is counted moves the version on. */
function keepOfClass(
  db: Database,
  { id, version }: Pick<CrowdRow, "id" | "version">,
  data: Partial<Pick<CrowdRow, "studentCount" | "robotCount" | "rightShare">> & { earned?: string },
) {
  return db.prisma.liveSession.updateMany({ where: { id, code: null, version }, data });
}

async function countCrowd(db: Database, { id, code }: Pick<CrowdRow, "id" | "code">): Promise<Crowd> {
  const count = (robot: boolean) =>
    db.prisma.participant.count({ where: { sessionId: id, removedAt: null, robot } });
  const crowd = { participants: await count(false), robots: await count(true) };
  const sums = await sumsOf(db, { id, code, rounds: await readOutlines(db, id) }, crowd);
  return { ...crowd, right: shareRight(sums) };
}
