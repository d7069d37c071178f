// One connection to a SQLite file, whose statements stay compiled: to compile a short one costs more than to run it.

import Libsql from "libsql";

/** Prisma's texts differ by how long a list is, so there is no end of them; a class has fewer than these again and again. */
const KEPT = 300;

/** What the driver takes, and what it gives. */
export type Value = null | string | number | bigint | Uint8Array;

export interface Found {
  columns: readonly string[];
  /** As they were declared, and empty for what is worked out. */
  columnTypes: readonly string[];
  /** Each in the order of the columns; whole numbers are `bigint`. */
  rows: Value[][];
  rowsAffected: number;
}

interface Kept extends Pick<Found, "columns" | "columnTypes"> {
  statement: Libsql.Statement;
}

export class KeptStatements {
  readonly #file: Libsql.Database;
  /** Those that were used last are the last of them. */
  readonly #kept = new Map<string, Kept>();

  /** Another program that holds the file is waited for as long as `timeout`. */
  constructor(file: string, timeout?: number) {
    this.#file = new Libsql(file, { timeout });
  }

  run(sql: string, given: readonly (Value | boolean)[] = []): Found {
    const kept = this.#kept.get(sql) ?? this.#compile(sql);
    // One that fails is not kept: whatever state it is in, the next begins anew.
    this.#kept.delete(sql);
    const found = runKept(kept, given.map(toDriver));
    this.#kept.set(sql, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return found;
  }

  /** Several statements in one text. */
  runAll(sql: string): void {
    this.#file.exec(sql);
  }

  close(): void {
    this.#kept.clear();
    this.#file.close();
  }

  #compile(sql: string): Kept {
    // SQLite takes $2 for a name, and numbers names as they first come.
    const statement = this.#file.prepare(sql.replaceAll(/\$(?=\d)/g, "?"));
    const columns = statement.columns();
    if (columns.length > 0) statement.safeIntegers(true).raw(true);
    const columnTypes = columns.map(({ type }) => type ?? "");
    return { statement, columns: columns.map(({ name }) => name), columnTypes };
  }
}

function runKept({ statement, columns, columnTypes }: Kept, given: Value[]): Found {
  if (columns.length === 0)
    return { columns, columnTypes, rows: [], rowsAffected: statement.run(given).changes };
  return { columns, columnTypes, rows: statement.all(given) as Value[][], rowsAffected: 0 };
}

/** The driver knows no truth, and the database no number that is none. */
function toDriver(value: Value | boolean): Value {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`${value} cannot be stored.`);
  return value;
}
