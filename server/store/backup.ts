// Everything in the database at one moment, line by line, beside a running server that is not held up.

import type { SqlQueryable } from "@prisma/driver-adapter-utils";
import { version as release } from "../../package.json";
import { StartError } from "../settings/start-error";
import { type Columns, columnsOf, encoded, FORMAT, type Header, tableNames, VERSION } from "./backup-format";
import { statement } from "./committing";
import { recordedIn, refuseNewer } from "./migrate";
import { inOwnTransaction } from "./own-transaction";
import { type Dialect, dialectOf } from "./schema-engine";

/** Rows are read this many at a time, or fewer where they are large. */
const MOST_ROWS = 1_000;
const FIRST_ROWS = 4;
/** What a page of rows comes to, about: memory stays the same for however many there are. */
const PAGE_LETTERS = 1_000_000;

/**
 * Hands the text of a backup to `take`, which reads it as fast as it likes. The database may be of an older version: it is best
 * backed up before its upgrade. `onRows` hears how many rows there were so far.
 */
export function backUp(
  databaseUrl: string,
  now: number,
  take: (text: AsyncGenerator<string>) => Promise<void>,
  onRows: (rows: number) => void = () => {},
): Promise<void> {
  const dialect = dialectOf(databaseUrl);
  return inOwnTransaction(databaseUrl, "read", (tables) => take(textOf(tables, dialect, now, onRows)));
}

async function* textOf(
  tables: SqlQueryable,
  dialect: Dialect,
  now: number,
  onRows: (rows: number) => void,
): AsyncGenerator<string> {
  const migrations = await recordedIn(tables);
  await refuseNewer(migrations, dialect);
  if (migrations.length === 0) throw new StartError("There is nothing of Blamegrad in the database yet.");
  const madeAt = new Date(now).toISOString();
  yield line({ format: FORMAT, version: VERSION, blamegrad: release, madeAt, migrations } satisfies Header);
  const counts: Record<string, number> = {};
  let sum = 0;
  for (const table of tableNames) {
    const columns = await columnsOf(tables, dialect, table);
    // A later version brings it.
    if (Object.keys(columns).length === 0) continue;
    yield line({ table, columns });
    counts[table] = 0;
    for await (const rows of pagesOf(tables, dialect, table, columns)) {
      yield rows.join("");
      counts[table] += rows.length;
      sum += rows.length;
      onRows(sum);
    }
  }
  yield line({ rows: counts });
}

const line = (facts: object) => `${JSON.stringify(facts)}\n`;

/** Rows as lines, some at a time. */
async function* pagesOf(
  tables: SqlQueryable,
  dialect: Dialect,
  table: string,
  columns: Columns,
): AsyncGenerator<string[]> {
  const types = Object.values(columns);
  const read = await { sqlite: byRowId, postgres: byCursor }[dialect](tables, table, Object.keys(columns));
  for (let most = FIRST_ROWS; ; ) {
    const rows = await read(most);
    const lines = rows.map((values) => line(types.map((type, index) => encoded(values[index], type))));
    if (lines.length > 0) yield lines;
    if (lines.length < most) return;
    const letters = lines.reduce((length, each) => length + each.length, 0);
    most = Math.max(1, Math.min(MOST_ROWS, Math.floor((PAGE_LETTERS / letters) * lines.length)));
  }
}

/** Reads the next rows of a table, at most this many. */
type Reader = (most: number) => Promise<unknown[][]>;

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

/** In the order in which they lie in the file. */
async function byRowId(tables: SqlQueryable, table: string, columns: string[]): Promise<Reader> {
  let last = "-1";
  return async (most) => {
    const { rows } = await tables.queryRaw({
      sql: `SELECT ${quoted(columns)}, rowid FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT ${most}`,
      args: [last],
      argTypes: [{ scalarType: "bigint", arity: "scalar" }],
    });
    last = String(rows.at(-1)?.at(-1) ?? last);
    return rows;
  };
}

async function byCursor(tables: SqlQueryable, table: string, columns: string[]): Promise<Reader> {
  const cursor = `"of ${table}"`;
  await tables.executeRaw(
    statement(`DECLARE ${cursor} NO SCROLL CURSOR FOR SELECT ${quoted(columns)} FROM "${table}"`),
  );
  return async (most) => (await tables.queryRaw(statement(`FETCH ${most} FROM ${cursor}`))).rows;
}
