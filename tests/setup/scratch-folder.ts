// Where tests put databases: in memory where there is room, since each commit of the product waits for its disk.

import { mkdtemp, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Linux has it as a disk; a container gives it 64 MB, if its owner does not say otherwise. */
const MEMORY = "/dev/shm";
/** Many times what a run of the tests has written by its end. */
const ROOM_BYTES = 1e9;

/** A new folder, which its maker takes away. A power cut, which it would not survive, is nothing that a test could bring about. */
export async function scratchFolder(name: string): Promise<string> {
  const { bavail, bsize } = await statfs(MEMORY).catch(() => ({ bavail: 0, bsize: 0 }));
  return mkdtemp(join(bavail * bsize > ROOM_BYTES ? MEMORY : tmpdir(), `blamegrad-${name}-`));
}
