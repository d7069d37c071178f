// Rows of a backup on their way into a table, many in a statement.

import type { ArgType, SqlQueryable } from "@prisma/driver-adapter-utils";
import { StartError } from "../settings/start-error";
import type { Heading } from "./backup-format";
import { databaseReason } from "./database-reason";
import type { Dialect } from "./schema-engine";

/** In a statement: either database takes many times as many, and is no faster with them. */
const MOST_VALUES = 1_500;
/** Of rows that wait to be written: memory stays the same for however many there are. */
const MOST_LETTERS = 1_000_000;

export interface Insertion {
  table: string;
  /** A row, by the table's columns, and how long it was as text. */
  add(row: unknown[], letters: number): void;
  isFull(): boolean;
  /** Returns how many rows were written. */
  write(): Promise<number>;
}

export const damaged = (how: string) =>
  new StartError(`The backup is damaged: ${how}. Nothing was restored.`);

export function insertion(tables: SqlQueryable, dialect: Dialect, { table, columns }: Heading): Insertion {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const types = Object.values(columns).map((scalarType): ArgType => ({ scalarType, arity: "scalar" }));
  const place = dialect === "sqlite" ? () => "?" : (index: number) => `$${index + 1}`;
  let values: unknown[] = [];
  let waiting = 0;
  return {
    table,
    add(row, letters) {
      if (row.length !== types.length) throw damaged(`a row of its ${table} is not whole`);
      values.push(...row);
      waiting += letters;
    },
    isFull: () => values.length >= MOST_VALUES || waiting >= MOST_LETTERS,
    async write() {
      if (values.length === 0) return 0;
      const rows = Array.from(
        { length: values.length / types.length },
        (_, row) => `(${types.map((_, column) => place(row * types.length + column))})`,
      );
      const sql = `INSERT INTO "${table}" (${names}) VALUES ${rows}`;
      const query = { sql, args: values, argTypes: rows.flatMap(() => types) };
      values = [];
      waiting = 0;
      return tables.executeRaw(query).catch((error) => {
        throw new StartError(
          `The rows of ${table} cannot be written: ${databaseReason(error)}. Nothing was restored.`,
          { cause: error },
        );
      });
    },
  };
}
