// Deletes a class for good, in bites: a lecture leaves a million answers behind, and other classes go on meanwhile.

import { setImmediate as afterOthers } from "node:timers/promises";
import type { Database } from "./database";

/** So many rows are gone within a few milliseconds. */
const BITE = 500;
/** The numbers of a large network fill pages of their own. */
const CHECKPOINT_BITE = 20;

/** From the leaves up. What a crash leaves of it is still a class, and erasing it once more finishes. */
export async function eraseClass({ prisma }: Database, sessionId: string): Promise<void> {
  const rounds = await prisma.round.findMany({ where: { sessionId }, select: { id: true } });
  for (const { id: roundId } of rounds) {
    await inBites(
      () => prisma.answer.findMany({ where: { roundId }, take: BITE, select: { id: true } }),
      (rows) => prisma.answer.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } }),
    );
  }
  const reasons = { round: { sessionId } };
  await inBites(
    () => prisma.reason.findMany({ where: reasons, take: BITE, select: { id: true } }),
    (rows) => prisma.reason.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } }),
  );
  const runs = await prisma.trainingRun.findMany({ where: { sessionId }, select: { id: true } });
  for (const { id: runId } of runs) {
    await inBites(
      () => prisma.checkpoint.findMany({ where: { runId }, take: CHECKPOINT_BITE, select: { step: true } }),
      (rows) =>
        prisma.checkpoint.deleteMany({ where: { runId, step: { in: rows.map(({ step }) => step) } } }),
    );
  }
  await inBites(
    () => prisma.participant.findMany({ where: { sessionId }, take: BITE, select: { id: true } }),
    (rows) => prisma.participant.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } }),
  );
  // Its rounds and runs, some hundreds at most, go with it.
  await prisma.liveSession.deleteMany({ where: { id: sessionId } });
}

/** Takes what it finds until it finds nothing, also where another process takes the same. */
export async function inBites<Row>(
  find: () => Promise<Row[]>,
  take: (rows: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let rows = await find(); rows.length > 0; rows = await find()) {
    await take(rows);
    await afterOthers();
  }
}
