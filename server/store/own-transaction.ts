// One transaction on a connection of its own, for work on whole tables beside a running server: no client, and no limit of time.

import type { SqlQueryable } from "@prisma/driver-adapter-utils";
import { fileIn } from "../settings/database-file";
import { committing, statement } from "./committing";
import { adapterFor } from "./schema-engine";

/** How long a statement waits for another program that holds the SQLite file. */
const BUSY_MS = 30_000;

/**
 * One that reads sees everything as it is at its first statement, and nobody waits for it; of those that write on SQLite there is one.
 * Commits what `work` did, or nothing of it.
 */
export function inOwnTransaction<Result>(
  databaseUrl: string,
  does: "read" | "write",
  work: (tables: SqlQueryable) => Promise<Result>,
): Promise<Result> {
  return (fileIn(databaseUrl) === null ? onPostgres : onSqlite)(databaseUrl, does, work);
}

async function onSqlite<Result>(
  url: string,
  does: "read" | "write",
  work: (tables: SqlQueryable) => Promise<Result>,
): Promise<Result> {
  const { OneConnection } = await import("./one-connection");
  const connection = await new OneConnection({ url, timeout: BUSY_MS }).connect();
  try {
    await connection.executeRaw(statement(does === "read" ? "BEGIN" : "BEGIN IMMEDIATE"));
    return await committing(connection, work);
  } finally {
    await connection.dispose();
  }
}

async function onPostgres<Result>(
  url: string,
  does: "read" | "write",
  work: (tables: SqlQueryable) => Promise<Result>,
): Promise<Result> {
  const connection = await (await adapterFor(url)).connect();
  try {
    const transaction = await connection.startTransaction(does === "read" ? "REPEATABLE READ" : undefined);
    try {
      return await committing(transaction, work);
    } finally {
      // Which gives the connection back, and says nothing to the database.
      await transaction.commit();
    }
  } finally {
    await connection.dispose();
  }
}
