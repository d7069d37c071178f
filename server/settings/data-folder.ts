// A folder that is to be written to: made where it is missing, and refused with a sentence where it takes nothing.

import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { StartError } from "./start-error";

/** `setting` is what names the folder. */
export function prepareFolder(folder: string, setting: string): void {
  try {
    makeFolder(folder);
    rmSync(mkdtempSync(join(folder, ".trial-")), { recursive: true });
  } catch (error) {
    const reason = reasonOf(error as NodeJS.ErrnoException);
    throw new StartError(`${setting} leads to the folder ${JSON.stringify(folder)}, but ${reason}.`);
  }
}

/** Node's own way to make those around it too never ends where none can be made, as in /proc. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    if (code !== "ENOENT") throw error;
    makeFolder(dirname(folder));
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  }
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  switch (code) {
    case "EEXIST":
    case "ENOTDIR":
      return "there is a file in its place";
    case "EACCES":
    case "EPERM":
      return "this account may not write there";
    case "EROFS":
      return "that disk is read-only";
    case "ENOSPC":
    case "EDQUOT":
      return "that disk is full";
    case "ENAMETOOLONG":
      return "its name is too long";
    default:
      return `nothing can be written there (${code})`;
  }
}
