// A backup as text, a line of JSON a row, the same from both databases and for both:
//
//   {"format":"blamegrad-backup","version":1,"blamegrad":"0.1.0","madeAt":"…","migrations":["…"]}
//   {"table":"User","columns":{"id":"string","createdAt":"datetime"}}
//   ["…","2026-11-23T15:38:01.000Z"]
//   {"rows":{"User":1}}
//
// The last line says how many rows there were: one without it was cut off. Whoever compresses it adds the checksum.

import type { SqlQueryable } from "@prisma/driver-adapter-utils";
import { z } from "zod";
import { Prisma } from "../../prisma/generated/sqlite/client";
import type { Dialect } from "./schema-engine";

export const FORMAT = "blamegrad-backup";
export const VERSION = 1;

/** In the order of the models, where what a row belongs to comes before it. */
export const tableNames: readonly string[] = Object.values(Prisma.ModelName);

/** In Prisma's words, which its drivers take along with a value. */
const columnType = z.enum(["string", "int", "bigint", "boolean", "datetime", "float", "bytes"]);
type ColumnType = z.infer<typeof columnType>;
export type Columns = Record<string, ColumnType>;

export const header = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  /** Which release wrote it. */
  blamegrad: z.string(),
  madeAt: z.iso.datetime(),
  /** That its tables have been through. */
  migrations: z.array(z.string()).min(1),
});
export type Header = z.infer<typeof header>;

export const heading = z.object({
  table: z.enum(Prisma.ModelName),
  columns: z.record(z.string(), columnType),
});
export type Heading = z.infer<typeof heading>;
export const ending = z.object({ rows: z.record(z.string(), z.number()) });

/** As the databases call them in their catalogues. */
const types: Readonly<Record<string, ColumnType>> = {
  ...{ TEXT: "string", INTEGER: "int", BIGINT: "bigint", BOOLEAN: "boolean" },
  ...{ DATETIME: "datetime", REAL: "float", BLOB: "bytes" },
  ...{ text: "string", integer: "int", bigint: "bigint", boolean: "boolean" },
  ...{ "timestamp without time zone": "datetime", "double precision": "float", bytea: "bytes" },
};

const catalogue = {
  sqlite: (table: string) => `SELECT name, type FROM pragma_table_info('${table}')`,
  postgres: (table: string) =>
    `SELECT column_name::text, data_type::text FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = '${table}' ORDER BY ordinal_position`,
};

/** Of a table as it is, whichever version made it; empty where there is none. */
export async function columnsOf(tables: SqlQueryable, dialect: Dialect, table: string): Promise<Columns> {
  const { rows } = await tables.queryRaw({ sql: catalogue[dialect](table), args: [], argTypes: [] });
  return Object.fromEntries(
    rows.map(([name, type]) => {
      const known = types[String(type)];
      if (!known) throw new Error(`${table}.${name} is ${type}, which no backup knows.`);
      return [String(name), known];
    }),
  );
}

/** What a driver gave, as it stands in a line. */
export function encoded(value: unknown, type: ColumnType): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  switch (type) {
    case "string":
    case "bigint":
      return String(value);
    case "int":
    case "float":
      return Number(value);
    case "boolean":
      return Boolean(Number(value));
    case "datetime":
      return new Date(withZone(String(value))).toISOString();
    case "bytes":
      return Buffer.from(value as Uint8Array).toString("base64");
  }
}

/** SQLite's own clock, of rows that were written by hand, leaves out that it is UTC. */
const withZone = (time: string) => (/(Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`);

/** The lines of a text that comes in pieces. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
