// The one handle on the database that a process has, and how everything in it reaches that handle.

import type { Prisma, PrismaClient } from "../../prisma/generated/sqlite/client";
import type { Beside } from "./ask";

export interface Database extends Beside {
  prisma: PrismaClient;
  /** Not where it is a file that was taken away since: what is written there may be gone with this process. */
  isInPlace(): boolean;
  close(): Promise<void>;
}

/** Prisma's queries inside a transaction of its own. */
export type Transaction = Prisma.TransactionClient;

/** Pages are bundled with their own copy of this module, so the handle lives where all copies look. */
const handle = Symbol.for("blamegrad.database");
const shared = globalThis as { [handle]?: Database };

export function database(): Database {
  const db = shared[handle];
  if (!db)
    throw new Error("The database is not open: server/process/main.ts opens it before anything is served.");
  return db;
}

export function shareDatabase(db: Database): void {
  shared[handle] = db;
}
