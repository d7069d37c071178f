// Opens the database that a URL names: libSQL for `file:`, PostgreSQL otherwise.

import { PrismaClient as SqliteClient } from "../../prisma/generated/sqlite/client";
import { fileIn } from "../settings/database-file";
import { askingPostgres } from "./ask";
import type { Database } from "./database";
import type { Patience } from "./ending-connections";
import { makePrivate } from "./private-file";
import { placeOf } from "./taken-away";

/** How long a statement waits for another program that holds the file, such as a backup. */
const BUSY_MS = 5_000;

/** One that is not there by then is tried anew; with an address that swallows what it gets, nobody waits forever. */
const CONNECTING_MS = 10_000;
/** A connection that is silent for so long is asked whether it lives. */
const KEEP_ALIVE_MS = 5_000;

/** What a server's connections are called in PostgreSQL's own lists. */
export const APPLICATION = "blamegrad";

const PATIENCE: Patience = { silentMs: 30_000, idleMs: 5_000 };

/** A transaction of Prisma's waits for those before it, and each is short: more than this means that something is wrong. */
const transactionOptions = { maxWait: 10_000, timeout: 10_000 };

/** A connection to PostgreSQL over which nothing comes for too long ends, with what waits for it. */
export function openDatabase(url: string, patience: Partial<Patience> = {}): Promise<Database> {
  const file = fileIn(url);
  return file === null ? openPostgres(url, { ...PATIENCE, ...patience }) : openSqlite(url, file);
}

async function openSqlite(url: string, file: string): Promise<Database> {
  const { OneConnection } = await import("./one-connection");
  await makePrivate(file);
  const adapter = new OneConnection({ url, timeout: BUSY_MS });
  const prisma = new SqliteClient({ adapter, transactionOptions });
  await prisma.$queryRaw`PRAGMA journal_mode = WAL`;
  // What was acknowledged survives a power cut, not only a crash.
  await prisma.$executeRaw`PRAGMA synchronous = FULL`;
  // What was deleted is not left behind on free pages.
  await prisma.$queryRaw`PRAGMA secure_delete = ON`;
  const { ask, inTransaction, dialect } = adapter;
  const isInPlace = placeOf(file);
  return { prisma, ask, inTransaction, dialect, isInPlace, close: () => prisma.$disconnect() };
}

/** Its client is loaded only where it is used: most servers run on SQLite, and should start fast. */
async function openPostgres(url: string, patience: Patience): Promise<Database> {
  const { EndingConnections } = await import("./ending-connections");
  const { PrismaClient: PostgresClient } = await import("../../prisma/generated/postgres/client");
  const config = {
    connectionString: url,
    application_name: APPLICATION,
    connectionTimeoutMillis: CONNECTING_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
  };
  const adapter = new EndingConnections(config, patience);
  const beside = askingPostgres(adapter);
  const client = new PostgresClient({ adapter, transactionOptions });
  await client.$queryRaw`SELECT 1`;
  // Both clients are generated from the same models and differ in their provider alone.
  const prisma = client as unknown as SqliteClient;
  return { prisma, ...beside, isInPlace: () => true, close: () => client.$disconnect() };
}
