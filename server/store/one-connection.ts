// Prisma's libSQL adapter on a single connection.
//
// The driver opens a new connection after every transaction and leaves the old one, with its two file
// descriptors, to the garbage collector. The adapter runs one statement or transaction at a time
// anyway, so they can all share the first connection, and its settings hold for good.

import { PrismaLibSql } from "@prisma/adapter-libsql";

type Client = ReturnType<PrismaLibSql["createClient"]>;
type DriverTransaction = Awaited<ReturnType<Client["transaction"]>>;

export class OneConnection extends PrismaLibSql {
  override createClient(config: Parameters<PrismaLibSql["createClient"]>[0]): Client {
    const client = super.createClient(config);
    client.transaction = async () => {
      await client.execute("BEGIN IMMEDIATE");
      return transactionOn(client);
    };
    return client;
  }
}

function transactionOn(client: Client): DriverTransaction {
  let closed = false;
  const end = async (statement: "COMMIT" | "ROLLBACK") => {
    closed = true;
    await client.execute(statement);
  };
  return {
    execute: (statement) => client.execute(statement),
    batch: async (statements) => Promise.all(statements.map((statement) => client.execute(statement))),
    executeMultiple: (sql) => client.executeMultiple(sql),
    commit: () =>
      end("COMMIT").catch(async (error) => {
        // A commit that fails (a full disk) leaves the transaction open, and the next one could not begin.
        await client.execute("ROLLBACK").catch(() => {});
        throw error;
      }),
    rollback: () => end("ROLLBACK"),
    close: () => {
      if (!closed) void end("ROLLBACK");
    },
    get closed() {
      return closed;
    },
  };
}
