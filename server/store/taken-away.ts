// A SQLite file that is deleted, moved or replaced while it is open: what is written goes into it all the same, and where
// nothing else has it, is gone with the process.

import { statSync } from "node:fs";
import { rm } from "node:fs/promises";
import type { Database } from "./database";
import { makePrivate } from "./private-file";

/** Whether the name still leads to the file that it leads to now, which is asked by name: nothing here may open it. */
export function placeOf(file: string): () => boolean {
  const opened = find(file);
  return () => {
    const found = find(file);
    return found?.ino === opened?.ino && found?.dev === opened?.dev;
  };
}

const find = (file: string) => statSync(file, { bigint: true, throwIfNoEntry: false });

/** Everything that is in the open file, in a new one beside its place, or nothing; returns that one's name. */
export async function saveBeside(db: Database, file: string, now: number): Promise<string> {
  const saved = `${file}.saved-${new Date(now).toISOString().slice(0, 19).replace(/\D/g, "-")}`;
  // Empty, which is all that SQLite takes, and its owner's alone.
  await makePrivate(saved);
  try {
    await db.ask("VACUUM INTO $1", saved);
  } catch (error) {
    await rm(saved, { force: true });
    throw error;
  }
  return saved;
}
