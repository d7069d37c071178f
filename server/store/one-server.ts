// One server a SQLite file: each believes that it alone tells its screens what changes there. Other programs, such as backups, may come.

import { readFile, realpath, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import Libsql from "libsql";
import { reasonOf, StartError } from "../settings/start-error";
import { makePrivate } from "./private-file";

/** A connection that nobody holds would be collected, and its lock with it. */
const held = new Set<Libsql.Database>();

/**
 * Refuses where another server has the database, under whatever name; else it is this process's, `pid`, until the returned function
 * is called. The system's lock on a file beside it says so: it ends with its process however that ends, and another container knows of
 * it, to which the number of a process says nothing.
 */
export async function claimDatabase(file: string, pid: number): Promise<() => Promise<void>> {
  const path = await realpath(file);
  const holder = `${path}.server`;
  const lock = await lockBeside(path);
  if (!lock) throw new StartError(await whoHas(file, holder));
  held.add(lock);
  await writeFile(holder, `${pid} on ${hostname()}`, { mode: 0o600 }).catch(unusable(holder));
  return async () => {
    await rm(holder, { force: true });
    held.delete(lock);
    lock.close();
  };
}

/** Never taken away: who had just opened it would hold a file that nobody else finds. */
async function lockBeside(path: string): Promise<Libsql.Database | null> {
  const file = `${path}.lock`;
  await makePrivate(file).catch(unusable(file));
  const lock = new Libsql(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code === "SQLITE_BUSY") return null;
    return unusable(file)(error as Error);
  }
}

const unusable = (file: string) => (error: Error) => {
  throw new StartError(
    `The server writes ${file} beside its database, but cannot: ${reasonOf(error)}. Move away what is in its place.`,
  );
};

async function whoHas(file: string, holder: string): Promise<string> {
  const who = await readFile(holder, "utf8").catch(() => "");
  const another = who ? `Another Blamegrad (process ${who})` : "Another Blamegrad";
  return `${another} is already using ${file}: stop it first, or give this one a DATA_DIR of its own.`;
}
