// Makes the place of the database, and keeps it for this process alone where it is a file.

import { dirname } from "node:path";
import type { Config } from "../settings/config";
import { prepareFolder } from "../settings/data-folder";
import { fileIn } from "../settings/database-file";
import { StartError } from "../settings/start-error";
import { makePrivate } from "../store/private-file";

/** PostgreSQL is for several processes; of a file there is one. */
export async function claim({
  databaseUrl,
  dataDir,
}: Pick<Config, "databaseUrl" | "dataDir">): Promise<() => Promise<void>> {
  const file = fileIn(databaseUrl);
  if (file === null) return async () => {};
  prepareFolder(dirname(file), dirname(file) === dataDir ? "DATA_DIR" : "DATABASE_URL");
  await makePrivate(file).catch(({ code }) => {
    throw new StartError(`The database ${file} cannot be written to (${code}).`);
  });
  // SQLite's driver is loaded only where it is used.
  const { claimDatabase } = await import("../store/one-server");
  return claimDatabase(file, process.pid);
}
