// Brings the database up to the models at start, with Prisma's own migration logic and its `_prisma_migrations` table.

import type { SqlQueryable } from "@prisma/driver-adapter-utils";
import { withLock } from "../bounds/lock.mjs";
import { withoutPassword } from "../settings/config";
import { fileIn } from "../settings/database-file";
import { StartError } from "../settings/start-error";
import { databaseReason } from "./database-reason";
import { readMigrations } from "./migrations";
import { makePrivate } from "./private-file";
import { adapterFor, type Dialect, dialectOf, noFilters, withSchemaEngine } from "./schema-engine";

/** Any number that other programs on the same PostgreSQL are unlikely to lock. */
const ADVISORY_LOCK = 1_651_273_079;

/** The engine's code for "a migration started here and never finished". */
const FAILED_MIGRATION = "P3009";

/**
 * Applies what is missing, one process at a time, and returns the names of the migrations it applied: all, or those up to `last`,
 * for what comes from that time.
 */
export async function migrate(databaseUrl: string, last?: string): Promise<string[]> {
  const file = fileIn(databaseUrl);
  const work = () => applyMissing(databaseUrl, last);
  try {
    return await (file === null ? withAdvisoryLock(databaseUrl, work) : withFileLock(file, work));
  } catch (error) {
    throw error instanceof StartError ? error : explained(error as Error & { code?: string }, databaseUrl);
  }
}

function explained(error: Error & { code?: string }, databaseUrl: string): StartError {
  if (error.code === FAILED_MIGRATION) {
    const [, detail] = error.message.split("\n");
    return new StartError(
      `The database stopped halfway through a migration: restore the backup from before it, and start again. ${detail}`,
      { cause: error },
    );
  }
  const file = fileIn(databaseUrl);
  const which = file ? `The database is ${file}` : `DATABASE_URL is "${withoutPassword(databaseUrl)}"`;
  return new StartError(
    `${which}, but it cannot be opened and brought up to date: ${databaseReason(error)}.`,
    {
      cause: error,
    },
  );
}

async function applyMissing(databaseUrl: string, last: string | undefined): Promise<string[]> {
  const { migrationDirectories, ...list } = await readMigrations(dialectOf(databaseUrl));
  await refuseNewer(await recordedMigrations(databaseUrl), dialectOf(databaseUrl));
  // Nearly every start: without the engine it takes half a second less of the processor, and less memory from then on.
  if (await isUpToDate(databaseUrl)) return [];
  const wanted = migrationDirectories.filter(({ path }) => last === undefined || path <= last);
  const { appliedMigrationNames } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.applyMigrations({
      migrationsList: { ...list, migrationDirectories: wanted },
      filters: noFilters,
    }),
  );
  return appliedMigrationNames;
}

/** Refuses tables that have been through a migration which this version does not know. */
export async function refuseNewer(recorded: readonly string[], dialect: Dialect): Promise<void> {
  const known = await knownMigrations(dialect);
  const unknown = recorded.filter((name) => !known.includes(name)).at(-1);
  if (!unknown) return;
  throw new StartError(
    `The database was last used by a newer Blamegrad, with the migration ${unknown}: start that version, or restore an older backup.`,
  );
}

export const knownMigrations = async (dialect: Dialect) =>
  (await readMigrations(dialect)).migrationDirectories.map(({ path }) => path);

/** Whether the database is of this very version: a program that only looks in leaves changing that to the server. */
export async function isUpToDate(databaseUrl: string): Promise<boolean> {
  const carriedOut = await withConnection(databaseUrl, (connection) => namesIn(connection, CARRIED_OUT));
  return `${carriedOut.sort()}` === `${await knownMigrations(dialectOf(databaseUrl))}`;
}

/** Asked without the engine, whose diagnosis fails on a new database that has no record yet. */
export const recordedMigrations = (databaseUrl: string): Promise<string[]> =>
  withConnection(databaseUrl, recordedIn);

/** The same on a connection that is there; none where the record cannot be read. */
export const recordedIn = (connection: SqlQueryable): Promise<string[]> => namesIn(connection, "true");

/** Neither stopped halfway nor taken back. */
const CARRIED_OUT = "finished_at IS NOT NULL AND rolled_back_at IS NULL";

async function namesIn(connection: SqlQueryable, where: string): Promise<string[]> {
  const sql = `SELECT migration_name FROM _prisma_migrations WHERE ${where} ORDER BY started_at`;
  const recorded = await connection.queryRaw({ sql, args: [], argTypes: [] }).catch(() => ({ rows: [] }));
  return recorded.rows.map(([name]) => String(name));
}

async function withConnection<T>(databaseUrl: string, work: (connection: SqlQueryable) => Promise<T>) {
  const connection = await (await adapterFor(databaseUrl)).connect();
  try {
    return await work(connection);
  } finally {
    await connection.dispose();
  }
}

async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await makePrivate(file);
  return withLock(`${file}.migrating`, work);
}

/** The lock lives as long as its connection, so a process that dies lets go of it. */
async function withAdvisoryLock<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const connection = await (await adapterFor(databaseUrl)).connect();
  const transaction = await connection.startTransaction();
  try {
    const sql = `SELECT pg_advisory_xact_lock(${ADVISORY_LOCK})`;
    await transaction.executeRaw({ sql, args: [], argTypes: [] });
    return await work();
  } finally {
    await transaction.rollback();
    await connection.dispose();
  }
}
