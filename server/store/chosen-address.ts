// The address that a teacher chose for students to join at: of a class, and of the class before it.

import type { Database } from "./database";
import { readState } from "./state";

/** By the code of a class that is running. */
export async function chosenAddress(db: Database, code: string): Promise<string | undefined> {
  const row = await db.prisma.liveSession.findUnique({ where: { code }, select: { state: true } });
  return row ? readState(row.state).settings.joinAddress : undefined;
}

/** What a teacher chose last. */
export async function lastChosenAddress(db: Database, ownerId: string): Promise<string | undefined> {
  const row = await db.prisma.liveSession.findFirst({
    where: { ownerId },
    orderBy: { createdAt: "desc" },
    select: { state: true },
  });
  return row ? readState(row.state).settings.joinAddress : undefined;
}
