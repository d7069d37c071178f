// One server a SQLite file: each believes that it alone tells its screens what changes there. Other programs, such as backups, may come.

import { readFile, rm, writeFile } from "node:fs/promises";
import { StartError } from "../settings/start-error";
import { withLock } from "./lock.mjs";

/** Refuses where another server has the database; else it is this process's until the returned function is called. */
export async function claimDatabase(file: string): Promise<() => Promise<void>> {
  const claim = `${file}.server`;
  await withLock(`${claim}.claiming`, async () => {
    const holder = await readFile(claim, "utf8").catch(() => "");
    const pid = Number.parseInt(holder, 10);
    if (pid > 0 && holder === (await identityOf(pid))) {
      throw new StartError(
        `Another Blamegrad (process ${pid}) is already using ${file}: stop it first, or give this one a DATA_DIR of its own.`,
      );
    }
    await writeFile(claim, (await identityOf(process.pid)) ?? "", { mode: 0o600 });
  });
  return () => rm(claim, { force: true });
}

/** A process's id is used again after it, in a container even at once; its start is not. Null if nothing runs under the id. */
async function identityOf(pid: number): Promise<string | null> {
  if (!isThere(pid)) return null;
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  // Only Linux says so; elsewhere the id has to do.
  if (status === null) return `${pid}`;
  // The name before it may hold anything, parentheses too.
  const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
  const [state, startedAt] = [fields[0], fields[19]];
  // Killed already, and only its parent has not noticed.
  return state === "Z" ? null : `${pid} ${startedAt}`;
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
