// A new database is its owner's alone, also in a folder that others may look into.

import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";

/** SQLite gives the files beside it the same rights. One that is there keeps what its operator gave it. */
export async function makePrivate(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await (await open(file, "a", 0o600)).close();
}
