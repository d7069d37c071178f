// Prisma's libSQL adapter on a single connection, which what is asked beside Prisma shares.
//
// The driver's own client opens a new connection after every transaction and leaves the old one, with its two file
// descriptors, to the garbage collector; and it compiles every statement anew. The adapter runs one statement or
// transaction at a time anyway, so all can share one connection: its settings hold for good, and its statements are kept.
//
// A statement is answered before its promise is waited for, so a request with many of them never let anybody else in
// between. Now one of them waits for its turn where those before it took long.

import { setImmediate as afterOthers } from "node:timers/promises";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { fileIn } from "../settings/database-file";
import type { Asking, Beside, Given } from "./ask";
import { type Found, KeptStatements, type Value } from "./kept-statements";

type Config = Parameters<PrismaLibSql["createClient"]>[0];
type Client = ReturnType<PrismaLibSql["createClient"]>;

/** Milliseconds of statements, one after the other, before others have their turn. */
const IN_ONE_GO = 5;

interface Statement {
  sql: string;
  args: readonly (Value | boolean)[];
}

export class OneConnection extends PrismaLibSql implements Beside {
  readonly dialect = "sqlite";
  #connection: Connection | null = null;

  override createClient({ url, timeout }: Config): Client {
    const file = fileIn(url);
    if (file === null) throw new Error("SQLite is opened as a file alone.");
    this.#connection = new Connection(file, timeout);
    // A client has more, which the adapter never asks for.
    return this.#connection as unknown as Client;
  }

  readonly ask: Beside["ask"] = async (sql, ...given) => this.#connected().ask(sql, given);

  readonly inTransaction: Beside["inTransaction"] = async (work) => this.#connected().inTransaction(work);

  #connected(): Connection {
    if (!this.#connection) throw new Error("The database was asked before it was open.");
    return this.#connection;
  }
}

class Connection {
  readonly #statements: KeptStatements;
  /** The transaction that is open, until it is over. */
  #transaction: Promise<void> | null = null;
  /** When the first statement of this turn of the event loop began. */
  #turnBegan: number | null = null;

  constructor(file: string, timeout: number | undefined) {
    this.#statements = new KeptStatements(file, timeout);
  }

  /** Whoever is not inside of the transaction that is open has to wait: it may be taken back. */
  async #inTurn<Done>(work: () => Done): Promise<Done> {
    while (this.#transaction) await this.#transaction;
    return work();
  }

  ask<Row>(sql: string, given: readonly Given[]): Promise<Row[]> {
    return this.#inTurn(() => this.#rows<Row>(sql, given));
  }

  #rows<Row>(sql: string, given: readonly Given[]): Row[] {
    return rowsOf(this.#statements.run(sql, given)) as Row[];
  }

  async inTransaction<Done>(work: (tx: Asking) => Promise<Done>): Promise<Done> {
    const { commit, rollback } = await this.transaction();
    const ask: Asking["ask"] = async (sql, ...given) => this.#rows(sql, given);
    let done: Done;
    try {
      done = await work({ ask, dialect: "sqlite" });
    } catch (error) {
      await rollback().catch(() => {});
      throw error;
    }
    await commit();
    return done;
  }

  async execute(statement: Statement): Promise<Found> {
    await this.#takeTurns();
    return this.#inTurn(() => this.#execute(statement));
  }

  #execute({ sql, args }: Statement): Found {
    const found = this.#statements.run(sql, args);
    return { ...found, rows: found.rows.map((row) => row.map(toAdapter)) };
  }

  async #takeTurns(): Promise<void> {
    if (this.#turnBegan !== null && performance.now() - this.#turnBegan > IN_ONE_GO) await afterOthers();
    if (this.#turnBegan !== null) return;
    this.#turnBegan = performance.now();
    setImmediate(() => {
      this.#turnBegan = null;
    });
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#inTurn(() => this.#statements.runAll(sql));
  }

  transaction() {
    return this.#inTurn(() => this.#begin());
  }

  #begin() {
    this.#statements.run("BEGIN IMMEDIATE");
    let isOver = () => {};
    this.#transaction = new Promise((resolve) => {
      isOver = resolve;
    });
    const end = (how: () => void) => {
      try {
        how();
      } finally {
        this.#transaction = null;
        isOver();
      }
    };
    return {
      execute: async (statement: Statement) => this.#execute(statement),
      commit: async () => end(() => this.#commit()),
      rollback: async () => end(() => this.#statements.run("ROLLBACK")),
    };
  }

  #commit(): void {
    try {
      this.#statements.run("COMMIT");
    } catch (error) {
      this.#rollBackIfOpen();
      throw error;
    }
  }

  /** A commit that fails (a full disk) leaves the transaction open, and the next one could not begin. */
  #rollBackIfOpen(): void {
    try {
      this.#statements.run("ROLLBACK");
    } catch {
      // It was not.
    }
  }

  close(): void {
    this.#statements.close();
  }
}

/** Bytes, as the driver's own client gives them. */
const toAdapter = (value: Value) => (value instanceof Uint8Array ? value.buffer : value) as Value;

function rowsOf({ columns, columnTypes, rows }: Found): Record<string, unknown>[] {
  const isTruth = columnTypes.map((type) => type === "BOOLEAN");
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (const [at, name] of columns.entries())
      row[name] = fromSqlite(values[at] ?? null, isTruth[at] === true);
    return row;
  });
}

/** SQLite has truth as 0 and 1. */
function fromSqlite(value: Value, isTruth: boolean): Value | boolean {
  if (typeof value !== "bigint") return value;
  return isTruth ? value === 1n : Number(value);
}
