// Rows straight from the driver, for what runs many times a second: Prisma's way there and back costs as much as a short statement.

import {
  type ColumnType,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQueryable,
} from "@prisma/driver-adapter-utils";
import { committing } from "./committing";

/** In a statement, the texts that its first parameter lists as JSON. */
export const listed = {
  sqlite: "(SELECT value FROM json_each($1))",
  postgres: "(SELECT json_array_elements_text($1::json))",
};

/** A parameter; of many values one JSON. */
export type Given = string | number | boolean | Uint8Array | null;

/** A statement and its parameters, which it has as $1, $2 and so on. Numbers come as numbers, also those that count. */
export type Ask = <Row>(sql: string, ...given: Given[]) => Promise<Row[]>;

/** What can be asked: the database, or a transaction on it. */
export interface Asking {
  ask: Ask;
  dialect: "sqlite" | "postgres";
}

/** What is asked beside Prisma, on the same connections. */
export interface Beside extends Asking {
  /** All of `work`'s statements or, if it throws, none of them. It asks `tx` alone, and waits for nothing else: others wait for it. */
  inTransaction<Done>(work: (tx: Asking) => Promise<Done>): Promise<Done>;
}

/** What makes the connections on which Prisma's statements run. */
interface Connecting {
  connect(): Promise<SqlDriverAdapter>;
}

/** A time as both databases take it, and Prisma reads it: SQLite keeps the text. */
export const inRow = (time: Date) => time.toISOString().replace("Z", "+00:00");

const { Int32, Int64, Float, Double, Numeric } = ColumnTypeEnum;
const NUMBERS = new Set<ColumnType | undefined>([Int32, Int64, Float, Double, Numeric]);
const TEXT = { scalarType: "string", arity: "scalar" } as const;

/** Once Prisma has connected by it, these are the same connections. */
export function askingPostgres(connecting: Connecting): Beside {
  let connection: SqlDriverAdapter | null = null;
  const connect = connecting.connect.bind(connecting);
  connecting.connect = async () => {
    connection = await connect();
    return connection;
  };
  const connected = () => {
    if (!connection) throw new Error("The database was asked before it was open.");
    return connection;
  };
  const dialect = "postgres";
  return {
    ask: askingOn(connected),
    dialect,
    async inTransaction(work) {
      const transaction = await connected().startTransaction();
      try {
        return await committing(transaction, () => work({ ask: askingOn(() => transaction), dialect }));
      } finally {
        // Which gives the connection back, and says nothing to the database.
        await transaction.commit();
      }
    },
  };
}

function askingOn(queryable: () => SqlQueryable): Ask {
  return async <Row>(sql: string, ...given: Given[]) => {
    const found = await queryable().queryRaw({ sql, args: given, argTypes: given.map(() => TEXT) });
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
