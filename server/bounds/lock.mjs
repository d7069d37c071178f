// A lock file that one process holds at a time, so that two starts never do the same work over each other.

import { writeFileSync } from "node:fs";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** No step of a start takes this long, so an older lock was left behind by a process whose id was used again. */
const STALE_MS = 15 * 60_000;

/** Runs `work` while holding `file`; calls `waiting` once if another process holds it, or what it has begun still runs. */
export async function withLock(file, work, waiting = () => {}) {
  let waited = false;
  while (!(await take(file))) {
    if (!waited) waiting();
    waited = true;
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * Says in a lock that is held which program works under it: that one may outlive a holder that is killed. At once, since a
 * program that is over soon may have let go of the lock by the time that anything later is written.
 */
export const lockFor = (file, program) => writeFileSync(file, `${process.pid} ${program}`);

async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (await isStale(file)) await rm(file, { force: true });
    return false;
  }
}

async function isStale(file) {
  try {
    const { mtimeMs } = await stat(file);
    const holders = (await readFile(file, "utf8")).split(" ").filter(Boolean).map(Number);
    // Written a moment ago and still empty: its holder is about to write its id.
    if (holders.length === 0) return Date.now() - mtimeMs > 1_000;
    return !holders.some(isRunning) || Date.now() - mtimeMs > STALE_MS;
  } catch (error) {
    // Let go of meanwhile. A folder in its place nobody ever lets go of.
    if (error.code === "ENOENT") return false;
    throw Object.assign(error, { path: file, message: `${file} cannot be read (${error.code})` });
  }
}

function isRunning(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
