// Rows straight from the driver, for what runs many times a second: Prisma's way there and back costs as much as a short statement.

import { type ColumnType, ColumnTypeEnum, type SqlQueryable } from "@prisma/driver-adapter-utils";

/** In a statement, the texts that its first parameter lists as JSON. */
export const listed = {
  sqlite: "(SELECT value FROM json_each($1))",
  postgres: "(SELECT json_array_elements_text($1::json))",
};

/** A statement and its parameters, all of them texts: of many values one JSON. Numbers come as numbers, also those that count. */
export type Ask = <Row>(sql: string, ...given: string[]) => Promise<Row[]>;

/** What makes the connections on which Prisma's statements run. */
interface Connecting {
  connect(): Promise<SqlQueryable>;
}

const { Int32, Int64, Float, Double, Numeric } = ColumnTypeEnum;
const NUMBERS = new Set<ColumnType | undefined>([Int32, Int64, Float, Double, Numeric]);
const TEXT = { scalarType: "string", arity: "scalar" } as const;

/** Once Prisma has connected by it, `ask` uses the same connections. */
export function askingBy(connecting: Connecting): Ask {
  let connection: SqlQueryable | null = null;
  const connect = connecting.connect.bind(connecting);
  connecting.connect = async () => {
    connection = await connect();
    return connection;
  };
  return async <Row>(sql: string, ...given: string[]) => {
    if (!connection) throw new Error("The database was asked before it was open.");
    const found = await connection.queryRaw({ sql, args: given, argTypes: given.map(() => TEXT) });
    const isNumber = found.columnTypes.map((type) => NUMBERS.has(type));
    return found.rows.map((values) => {
      const row: Record<string, unknown> = {};
      for (const [at, name] of found.columnNames.entries()) row[name] = read(values[at], isNumber[at]);
      return row as Row;
    });
  };
}

/** The driver has large numbers as texts. */
const read = (value: unknown, isNumber: boolean | undefined) =>
  isNumber && value !== null ? Number(value) : value;
