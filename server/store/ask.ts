// Rows straight from the driver, for what runs many times a second: Prisma's way there and back costs as much as a short statement.

import { type ColumnType, ColumnTypeEnum, type SqlQueryable } from "@prisma/driver-adapter-utils";

/** A statement and its parameters, all of them texts: of many values one JSON. Numbers come as numbers, also those that count. */
export type Ask = <Row>(sql: string, ...given: string[]) => Promise<Row[]>;

/** What makes the connection on which Prisma's statements run, and so in turn with them. */
interface Connecting {
  connect(): Promise<SqlQueryable>;
}

const { Int32, Int64, Float, Double, Numeric, Boolean: Truth } = ColumnTypeEnum;
const NUMBERS = new Set<ColumnType>([Int32, Int64, Float, Double, Numeric]);
const TEXT = { scalarType: "string", arity: "scalar" } as const;

/** Once Prisma has connected by it, `ask` uses the same connection. */
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
    const columns = found.columnNames.map((name, at) => [name, readerOf(found.columnTypes[at])] as const);
    return found.rows.map(
      (row) => Object.fromEntries(columns.map(([name, read], at) => [name, read(row[at])])) as Row,
    );
  };
}

/** The drivers have large numbers as texts, and SQLite has truth as 0 and 1. */
function readerOf(type: ColumnType | undefined): (value: unknown) => unknown {
  const read = type === Truth ? (value: unknown) => value === true || Number(value) === 1 : Number;
  const isRead = type === Truth || (type !== undefined && NUMBERS.has(type));
  return isRead ? (value) => (value === null ? null : read(value)) : (value) => value;
}
