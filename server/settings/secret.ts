// The secret that signs sessions: made on first start and kept in the data folder, readable by its owner only.

import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepareFolder } from "./data-folder";
import { StartError } from "./start-error";

/** Shorter than any that is made: what a full disk or a hand has left of one. */
const MIN_LENGTH = 32;

export function storedSecret(dataDir: string): string {
  const file = join(dataDir, "secret");
  prepareFolder(dataDir, "DATA_DIR");
  const secret = readSecret(file) ?? makeSecret(file);
  if (secret.length >= MIN_LENGTH) return secret;
  throw new StartError(`The secret in ${file} is too short: delete that file, and a new one is made.`);
}

function readSecret(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    throw new StartError(`The secret in ${file} cannot be read (${code}).`);
  }
}

/** Written aside and linked into place, so that of two processes starting at once both read the same whole secret. */
function makeSecret(file: string): string {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, "utf8").trim();
}
