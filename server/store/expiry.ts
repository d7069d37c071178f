// What has expired is deleted for good: classes that nobody went on with for the time the operator sets, and sign-ins.

import { type KeptMonths, keptSince } from "../../lib/session/keeping";
import type { Database } from "./database";
import { eraseClass, inBites } from "./erase-class";
import { HEALTH_ROW } from "./health";
import { leaveNoTrace } from "./traces";

/** How much was deleted. */
export interface Pruned {
  classes: number;
  signIns: number;
}

const BITE = 100;

/** Safe beside classes, and beside other processes that do the same. `now` in milliseconds. */
export async function prune(db: Database, now: number, months: KeptMonths): Promise<Pruned> {
  const pruned = { classes: await pruneClasses(db, now, months), signIns: await pruneSignIns(db, now) };
  if (pruned.classes + pruned.signIns > 0) await leaveNoTrace(db);
  return pruned;
}

async function pruneClasses(db: Database, now: number, months: KeptMonths): Promise<number> {
  const since = keptSince(now, months);
  if (since === null) return 0;
  // A class that its host never drove is as old as its start.
  const where = { activeAt: { lt: since }, createdAt: { lt: new Date(since) } };
  let classes = 0;
  await inBites(
    () => db.prisma.liveSession.findMany({ where, take: BITE, select: { id: true } }),
    async (rows) => {
      for (const { id } of rows) classes += await expire(db, id, where);
    },
  );
  return classes;
}

/** Its code goes first, so that nobody comes in while it is erased; 0 if its host has just gone on with it. */
async function expire(db: Database, id: string, where: object): Promise<number> {
  const { count } = await db.prisma.liveSession.updateMany({
    where: { id, ...where },
    data: { code: null, version: { increment: 1 } },
  });
  if (count > 0) await eraseClass(db, id);
  return count;
}

/** Teachers' sign-ins, and what better-auth sent out to be confirmed. */
async function pruneSignIns({ prisma }: Database, now: number): Promise<number> {
  const where = { expiresAt: { lt: new Date(now) } };
  const ids = (rows: { id: string }[]) => ({ where: { id: { in: rows.map(({ id }) => id) } } });
  let pruned = 0;
  await inBites(
    () => prisma.session.findMany({ where, take: BITE, select: { id: true } }),
    async (rows) => {
      pruned += (await prisma.session.deleteMany(ids(rows))).count;
    },
  );
  await inBites(
    () =>
      prisma.verification.findMany({
        where: { ...where, id: { not: HEALTH_ROW } },
        take: BITE,
        select: { id: true },
      }),
    async (rows) => {
      pruned += (await prisma.verification.deleteMany(ids(rows))).count;
    },
  );
  return pruned;
}
