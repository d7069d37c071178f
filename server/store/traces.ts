// What was deleted from a SQLite file is gone from the disk, not only from its tables.

import { emitWarning } from "node:process";
import type { PrismaLibSql } from "@prisma/adapter-libsql";
import { fileUrl } from "../settings/database-file";
import type { Database } from "./database";

/**
 * Pages of before lie in the log beside the file until it is written back and cut off. PostgreSQL does the like by itself.
 * On a connection of its own, which gives up at once where another program reads, such as a backup, instead of
 * holding everybody up; the next time does it then.
 */
export async function leaveNoTrace({ prisma, dialect }: Database): Promise<void> {
  if (dialect !== "sqlite") return;
  const [main] = await prisma.$queryRaw<{ file: string }[]>`PRAGMA database_list`;
  const driver = await import("@prisma/adapter-libsql");
  const log = new driver.PrismaLibSql({ url: fileUrl(main?.file ?? ""), timeout: 0 });
  // What was deleted is deleted: a log that cannot be cut off now is said, and cut off the next time.
  await cutOff(log).catch((error: Error) => {
    emitWarning(`The log beside the database could not be cut off: ${error.message}`);
  });
}

async function cutOff(log: PrismaLibSql): Promise<void> {
  const connection = await log.connect();
  try {
    await connection.queryRaw({ sql: "PRAGMA wal_checkpoint(TRUNCATE)", args: [], argTypes: [] });
  } finally {
    await connection.dispose();
  }
}
