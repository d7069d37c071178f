// The end of a transaction that was begun on a connection.

import type { SqlQueryable } from "@prisma/driver-adapter-utils";

export const statement = (sql: string) => ({ sql, args: [], argTypes: [] });

/** Commits what `work` did, or nothing of it. */
export async function committing<Tables extends SqlQueryable, Result>(
  tables: Tables,
  work: (tables: Tables) => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work(tables);
    await tables.executeRaw(statement("COMMIT"));
    return result;
  } catch (error) {
    await tables.executeRaw(statement("ROLLBACK")).catch(() => {});
    throw error;
  }
}
