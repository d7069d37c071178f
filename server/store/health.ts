// Whether the database takes what it is given and keeps it: a real write, within a time that a load balancer can wait.

import type { Database } from "./database";

/** Anyone may ask how the server is; this often the disk is asked for it. */
const BELIEVED_MS = 1_000;

/** Its one row, which never expires. */
export const HEALTH_ROW = "health";

const LAST = new WeakMap<Database, { at: number; works: Promise<boolean> }>();

/** Reading goes on where a disk is full, so that says nothing. One row is written over and over. */
export function takesWrites(db: Database): Promise<boolean> {
  const last = LAST.get(db);
  if (last && performance.now() - last.at < BELIEVED_MS) return last.works;
  const row = { identifier: HEALTH_ROW, value: new Date().toISOString(), expiresAt: new Date(0) };
  const works = db.prisma.verification
    .upsert({
      where: { id: HEALTH_ROW },
      create: { id: HEALTH_ROW, ...row },
      update: row,
      select: { id: true },
    })
    .then(
      () => db.isInPlace(),
      () => false,
    );
  LAST.set(db, { at: performance.now(), works });
  return works;
}
