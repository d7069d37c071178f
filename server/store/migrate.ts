// Brings the database up to the models at start, with Prisma's own migration logic and its `_prisma_migrations` table.

import { withLock } from "../bounds/lock.mjs";
import { withoutPassword } from "../settings/config";
import { fileIn } from "../settings/database-file";
import { reasonOf, StartError } from "../settings/start-error";
import { readMigrations } from "./migrations";
import { makePrivate } from "./private-file";
import { adapterFor, dialectOf, noFilters, withSchemaEngine } from "./schema-engine";

/** Any number that other programs on the same PostgreSQL are unlikely to lock. */
const ADVISORY_LOCK = 1_651_273_079;

/** The engine's code for "a migration started here and never finished". */
const FAILED_MIGRATION = "P3009";

/** What the driver says in a word, as an operator would. */
const REASONS: Readonly<Record<string, string>> = {
  AuthenticationFailed: "that user and that password do not go together",
  "Connection terminated due to connection timeout": "nothing answers there",
  DatabaseAccessDenied: "that user may not use it",
  DatabaseDoesNotExist: "there is no database of that name",
  DatabaseNotReachable: "nothing answers there",
  TooManyConnections: "it has as many connections as it takes",
};

/** Applies what is missing, one process at a time, and returns the names of the migrations it applied. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const file = fileIn(databaseUrl);
  const work = () => applyMissing(databaseUrl);
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
    `${which}, but it cannot be opened and brought up to date: ${REASONS[error.message] ?? reasonOf(error)}.`,
    {
      cause: error,
    },
  );
}

async function applyMissing(databaseUrl: string): Promise<string[]> {
  const migrationsList = await readMigrations(dialectOf(databaseUrl));
  const known = migrationsList.migrationDirectories.map(({ path }) => path);
  const unknown = (await recordedMigrations(databaseUrl)).filter((name) => !known.includes(name)).at(-1);
  if (unknown) {
    throw new StartError(
      `The database was last used by a newer Blamegrad, with the migration ${unknown}: start that version, or restore an older backup.`,
    );
  }
  const { appliedMigrationNames } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.applyMigrations({ migrationsList, filters: noFilters }),
  );
  return appliedMigrationNames;
}

/** Whether the database is of this very version: a program that only looks in leaves changing that to the server. */
export async function isUpToDate(databaseUrl: string): Promise<boolean> {
  const known = (await readMigrations(dialectOf(databaseUrl))).migrationDirectories.map(({ path }) => path);
  return `${await recordedMigrations(databaseUrl)}` === `${known}`;
}

/** Asked without the engine, whose diagnosis fails on a new database that has no record yet. */
async function recordedMigrations(databaseUrl: string): Promise<string[]> {
  const connection = await (await adapterFor(databaseUrl)).connect();
  const sql = "SELECT migration_name FROM _prisma_migrations ORDER BY started_at";
  const recorded = await connection.queryRaw({ sql, args: [], argTypes: [] }).catch(() => ({ rows: [] }));
  await connection.dispose();
  return recorded.rows.map(([name]) => String(name));
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
