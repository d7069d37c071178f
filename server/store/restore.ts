// Puts a backup into a database where nobody has an account: everything, or nothing.

import type { SqlQueryable } from "@prisma/driver-adapter-utils";
import { StartError } from "../settings/start-error";
import {
  type Columns,
  columnsOf,
  ending,
  type Header,
  type Heading,
  header,
  heading,
  tableNames,
  VERSION,
} from "./backup-format";
import { statement } from "./committing";
import { damaged, type Insertion, insertion } from "./insertion";
import { knownMigrations, migrate, recordedMigrations, refuseNewer } from "./migrate";
import { APPLICATION } from "./open-database";
import { inOwnTransaction } from "./own-transaction";
import { type Dialect, dialectOf } from "./schema-engine";

const ELSEWHERE: Record<Dialect, string> = {
  sqlite:
    "move its file away, with those beside it whose names begin like its name, or choose another DATA_DIR",
  postgres: "make a new database, and name that in DATABASE_URL",
};

/**
 * `lines` as `backUp` wrote them, from either database. What is older is brought up to date, as at a start. `onRows` hears how
 * many rows there were so far.
 */
export async function restore(
  databaseUrl: string,
  lines: AsyncGenerator<string>,
  onRows: (rows: number) => void = () => {},
): Promise<Header> {
  const dialect = dialectOf(databaseUrl);
  const about = await readHeader(lines, dialect);
  const recorded = await recordedMigrations(databaseUrl);
  await refuseNewer(recorded, dialect);
  if (dialect === "postgres") await inOwnTransaction(databaseUrl, "read", refuseServed);
  if (recorded.length > 0) await inOwnTransaction(databaseUrl, "write", (tables) => clear(tables, dialect));
  await migrate(databaseUrl, about.migrations.at(-1));
  await inOwnTransaction(databaseUrl, "write", (tables) => fill(tables, dialect, lines, onRows));
  await migrate(databaseUrl);
  return about;
}

async function readHeader(lines: AsyncGenerator<string>, dialect: Dialect): Promise<Header> {
  const { data } = header.safeParse(read((await lines.next()).value ?? ""));
  if (!data) throw new StartError("This is no backup of Blamegrad.");
  const known = await knownMigrations(dialect);
  if (data.version > VERSION || data.migrations.some((name) => !known.includes(name))) {
    throw new StartError(
      `The backup was made by a newer Blamegrad, ${data.blamegrad}: restore it with that version.`,
    );
  }
  return data;
}

/** Null for what is no JSON. */
function read(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** As far as one can see: a server that has nothing to do lets go of its connections. */
async function refuseServed(tables: SqlQueryable): Promise<void> {
  const { rows } = await tables.queryRaw(
    statement(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = '${APPLICATION}'`,
    ),
  );
  if (rows.length === 0) return;
  throw new StartError("A Blamegrad is running on this database: stop every process of it first.");
}

async function refuseInhabited(tables: SqlQueryable, dialect: Dialect): Promise<void> {
  const { rows } = await tables.queryRaw(statement(`SELECT 1 FROM "User" LIMIT 1`));
  if (rows.length > 0) {
    throw new StartError(
      `Somebody has an account in this database already, and nothing is restored over that: ${ELSEWHERE[dialect]}.`,
    );
  }
}

/** Drops what a start has made, whose shape may be of another time than the backup's. */
async function clear(tables: SqlQueryable, dialect: Dialect): Promise<void> {
  await refuseInhabited(tables, dialect);
  for (const table of tableNames.toReversed()) {
    const isThere = Object.keys(await columnsOf(tables, dialect, table)).length > 0;
    if (isThere) await tables.executeRaw(statement(`DROP TABLE "${table}"`));
  }
  await tables.executeRaw(statement("DROP TABLE _prisma_migrations"));
}

async function fill(
  tables: SqlQueryable,
  dialect: Dialect,
  lines: AsyncGenerator<string>,
  onRows: (rows: number) => void,
): Promise<void> {
  // Somebody may have come in since.
  await refuseInhabited(tables, dialect);
  const counts: Record<string, number> = {};
  let sum = 0;
  let into: Insertion | null = null;
  const write = async () => {
    if (!into) return;
    counts[into.table] = (counts[into.table] ?? 0) + (await into.write());
  };
  let isWhole = false;
  for await (const line of lines) {
    const said = read(line);
    if (isWhole) throw damaged("it goes on after its end");
    if (Array.isArray(said) && into) {
      into.add(said, line.length);
      if (into.isFull()) await write();
      onRows(++sum);
      continue;
    }
    await write();
    const table = heading.safeParse(said).data;
    const end = ending.safeParse(said).data;
    if (table) {
      await checkColumns(tables, dialect, table);
      counts[table.table] = 0;
      into = insertion(tables, dialect, table);
    } else if (end) {
      checkCounts(counts, end.rows);
      isWhole = true;
    } else {
      throw damaged("a line of it cannot be read");
    }
  }
  if (!isWhole) throw damaged("it is cut off");
}

async function checkColumns(
  tables: SqlQueryable,
  dialect: Dialect,
  { table, columns }: Heading,
): Promise<void> {
  const sorted = (each: Columns) => JSON.stringify(Object.entries(each).toSorted());
  if (sorted(columns) === sorted(await columnsOf(tables, dialect, table))) return;
  throw damaged(`its ${table} has other columns than that version's`);
}

function checkCounts(written: Record<string, number>, promised: Record<string, number>): void {
  for (const [table, rows] of Object.entries(promised)) {
    if (written[table] !== rows) throw damaged(`it has ${written[table] ?? 0} of ${rows} rows of ${table}`);
  }
}
