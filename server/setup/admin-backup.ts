// An operator's backups: a file that is whole once it has its name, and a database with everything that is in one.

import { randomBytes } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { claim } from "../process/claim";
import type { Config } from "../settings/config";
import { fileIn } from "../settings/database-file";
import { StartError } from "../settings/start-error";
import { backUp } from "../store/backup";
import { type Header, linesOf } from "../store/backup-format";
import { databaseReason } from "../store/database-reason";
import { restore } from "../store/restore";
import { checkThere } from "./admin-database";

type Settings = Pick<Config, "databaseUrl" | "dataDir">;
type Text = AsyncIterable<string>;

/** Unpacked at once; the longest line, the items of a class, is about as long. */
const PIECE_BYTES = 1_000_000;

/** How far it is, for whoever waits. */
const TELL_EVERY_MS = 5_000;

/** Nobody sees half of it under its name, whatever ends this; returns how many rows are in it. */
export async function writeBackup(
  settings: Pick<Settings, "databaseUrl">,
  file: string,
  tell: (line: string) => void,
): Promise<number> {
  checkThere(settings.databaseUrl);
  refuseThere(file);
  // Of its own, where two write to one file at once; and of two containers both may be process 7.
  const draft = `${file}.${randomBytes(4).toString("hex")}.part`;
  try {
    // On the disk, and not on its way there, before it is called a backup.
    const written = (await open(draft, "wx", 0o600)).createWriteStream({ flush: true });
    const rows = await backUpInto(settings, (text) => pipeline(text, createGzip(), written), tell);
    refuseThere(file);
    await rename(draft, file);
    await syncFolder(dirname(file));
    return rows;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw withSentence(error, `The backup to ${file} failed`);
  }
}

function refuseThere(file: string): void {
  if (existsSync(file)) throw new StartError(`${file} is there already: choose another one with --to.`);
}

/** To whatever reads it, which may keep half of it: that is refused when it is restored. Null where that went away. */
export async function pourBackup(
  settings: Pick<Settings, "databaseUrl">,
  into: Writable,
  tell: (line: string) => void,
): Promise<number | null> {
  checkThere(settings.databaseUrl);
  try {
    const pour = (text: Text) => pipeline(text, createGzip(), into, { end: false });
    return await backUpInto(settings, pour, tell);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return null;
    throw withSentence(error, "The backup failed");
  }
}

async function backUpInto(
  { databaseUrl }: Pick<Settings, "databaseUrl">,
  write: (text: Text) => Promise<void>,
  tell: (line: string) => void,
): Promise<number> {
  const progress = telling(tell);
  await backUp(databaseUrl, Date.now(), write, progress.onRows);
  return progress.rows();
}

/** Only then does the name survive a power cut. Windows opens no folders, and needs none of it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/**
 * Out of a file, or of what comes in, into a database that is new, or in which nobody has an account; no server may start
 * in it meanwhile.
 */
export async function readBackup(
  settings: Settings,
  from: string | Readable,
  tell: (line: string) => void,
): Promise<Header & { rows: number }> {
  if (typeof from === "string" && !existsSync(from)) throw new StartError(`There is no file ${from}.`);
  refuseLeftLog(settings);
  const release = await claim(settings);
  const progress = telling(tell);
  try {
    const about = await pipeline(
      typeof from === "string" ? createReadStream(from) : from,
      createGunzip({ chunkSize: PIECE_BYTES }),
      (pieces: AsyncIterable<Uint8Array>) => restore(settings.databaseUrl, linesOf(pieces), progress.onRows),
    );
    return { ...about, rows: progress.rows() };
  } catch (error) {
    throw withSentence(error, `${typeof from === "string" ? from : "What came in"} cannot be restored`);
  } finally {
    await release();
  }
}

/** A log of changes that stayed behind would be played into whatever file gets the name. */
function refuseLeftLog({ databaseUrl }: Settings): void {
  const file = fileIn(databaseUrl);
  const left = `${file}-wal`;
  if (file === null || existsSync(file) || !existsSync(left)) return;
  throw new StartError(`${left} belongs to a database that was moved away: move it there too.`);
}

function withSentence(error: unknown, problem: string): StartError {
  if (error instanceof StartError) return error;
  return new StartError(`${problem}: ${unpackingReason(error) ?? databaseReason(error)}.`, { cause: error });
}

/** Null where it is not unpacking that failed. */
function unpackingReason(error: unknown): string | null {
  const { code, message } = error as { code?: string; message: string };
  if (message === "incorrect header check") return "it is no backup of Blamegrad";
  if (code === "Z_BUF_ERROR") return "it is cut off. Nothing was restored";
  return code === "Z_DATA_ERROR" ? "it is damaged. Nothing was restored" : null;
}

function telling(tell: (line: string) => void) {
  let rows = 0;
  let toldAt = performance.now();
  return {
    rows: () => rows,
    onRows(sum: number) {
      rows = sum;
      if (performance.now() - toldAt < TELL_EVERY_MS) return;
      toldAt = performance.now();
      tell(`${sum.toLocaleString("en")} rows so far …`);
    },
  };
}
