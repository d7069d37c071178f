// Many rows as one text: value by value they cost the driver ten times as much as they cost the database.

import type { Database } from "./database";

type Dialect = Database["dialect"];

/** What `rowsIn` reads the rows of `select` from, each an object by these names. In no order; SQLite has truth as 0 and 1. */
export function inOneText(dialect: Dialect, names: readonly string[], select: string): string {
  if (dialect === "postgres") return `SELECT json_agg(found)::text AS "rows" FROM (${select}) AS found`;
  const fields = names.map((name) => `'${name}', found."${name}"`);
  return `SELECT json_group_array(json_object(${fields})) AS "rows" FROM (${select}) AS found`;
}

export interface OneText {
  /** Null where PostgreSQL found none. */
  rows: string | null;
}

export const rowsIn = <Row>([found]: readonly OneText[]): Row[] => JSON.parse(found?.rows ?? "[]");

/** A fraction that comes as it is stored, as a number or a text of it: SQLite's JSON keeps fifteen digits. */
export const exactly = (dialect: Dialect, column: string) =>
  dialect === "postgres" ? column : `IIF(${column} IS NULL, NULL, printf('%!.17g', ${column}))`;
