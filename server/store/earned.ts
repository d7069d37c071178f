// What answers to rounds came to: each participant's, and a class's as a list says it.

import { type Earned, type RoundOutline, type SessionSummary, shareRight } from "../../lib/session/results";
import { addCredit, answersInTurns } from "./answers-in-turns";
import type { Database } from "./database";
import { readOutlines } from "./result-rounds";
import { sumsOf } from "./round-sums";

/** What each participant's graded answers came to, over some rounds of a class. */
export async function earnedBy(
  db: Database,
  rounds: readonly Pick<RoundOutline, "id">[],
): Promise<Map<string, Earned>> {
  const all = new Map<string, Earned>();
  for (const { id } of rounds) {
    const earned = new Map<string, number | null>();
    for await (const some of answersInTurns(db, id)) for (const row of some) addCredit(earned, row);
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
  // Whoever is taken out while it is counted moves the version on.
  const data = { studentCount: crowd.participants, robotCount: crowd.robots, rightShare: crowd.right };
  await db.prisma.liveSession.updateMany({ where: { id, code: null, version }, data });
  return crowd;
}

async function countCrowd(db: Database, { id, code }: Pick<CrowdRow, "id" | "code">): Promise<Crowd> {
  const count = (robot: boolean) =>
    db.prisma.participant.count({ where: { sessionId: id, removedAt: null, robot } });
  const crowd = { participants: await count(false), robots: await count(true) };
  const sums = await sumsOf(db, { id, code, rounds: await readOutlines(db, id) }, crowd);
  return { ...crowd, right: shareRight(sums) };
}
