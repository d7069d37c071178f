// A new database is its owner's alone, also in a folder that others may look into.

import { access, constants, mkdir, open, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * SQLite gives the files beside it the same rights. One that is there keeps what its operator gave it, and is not opened:
 * whoever closes a file lets go of every lock that this process has on it, SQLite's too, and the next program that comes
 * and goes would then take the log away under the server (https://sqlite.org/howtocorrupt.html, 2.2).
 */
export async function makePrivate(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  try {
    await (await open(file, "ax", 0o600)).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    await access(file, constants.W_OK);
    if ((await stat(file)).isDirectory())
      throw Object.assign(new Error("a folder is there"), { code: "EISDIR" });
  }
}
