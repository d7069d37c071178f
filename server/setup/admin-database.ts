// Opens the server's database for an operator: it must be there already, and of this version.

import { existsSync } from "node:fs";
import { type Config, withoutPassword } from "../settings/config";
import { fileIn } from "../settings/database-file";
import { StartError } from "../settings/start-error";
import type { Database } from "../store/database";
import { isUpToDate } from "../store/migrate";
import { openDatabase } from "../store/open-database";

/** Refuses where no file is; else how the database may be shown. */
export function checkThere(databaseUrl: string): string {
  const shown = withoutPassword(databaseUrl);
  const file = fileIn(databaseUrl);
  if (file === null || existsSync(file)) return shown;
  throw new StartError(
    `There is no database ${shown}: give this command the same settings as the server, DATA_DIR or DATABASE_URL first of all.`,
  );
}

export async function withDatabase<T>(
  { databaseUrl }: Pick<Config, "databaseUrl">,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const shown = checkThere(databaseUrl);
  const db = await openDatabase(databaseUrl).catch((error: Error) => {
    throw new StartError(`The database ${shown} cannot be opened: ${error.message.split("\n")[0]}`);
  });
  try {
    if (!(await isUpToDate(databaseUrl))) {
      throw new StartError(
        `The database ${shown} belongs to another version of Blamegrad: start this one once, which brings it up to date.`,
      );
    }
    return await work(db);
  } finally {
    await db.close();
  }
}
