// Of the doctor: Node.js, the folder of the data, who may read it, and the room that is left.

import { existsSync, statfsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { engines } from "../../../package.json";
import type { Config } from "../../settings/config";
import { prepareFolder } from "../../settings/data-folder";
import { fileIn } from "../../settings/database-file";
import { inUnits } from "../../settings/units";
import type { Finding } from "./finding";

/** Less, and a term of classes may not fit. */
const LITTLE_BYTES = 1_000_000_000;
/** Less, and the next class may not. */
const TOO_LITTLE_BYTES = 100_000_000;

type Settings = Pick<Config, "dataDir" | "databaseUrl" | "secret">;

export function* examineMachine(settings: Settings): Generator<Finding> {
  yield nodeVersion(process.versions.node);
  const file = fileIn(settings.databaseUrl);
  const folder = file === null ? settings.dataDir : dirname(file);
  if (!existsSync(folder)) {
    yield { is: "note", says: `There is no folder ${folder} yet: the first start makes it.` };
    return;
  }
  prepareFolder(folder, folder === settings.dataDir ? "DATA_DIR" : "DATABASE_URL");
  yield { is: "well", says: `The folder ${folder} can be written to.` };
  yield* privacyOf([file, join(settings.dataDir, "secret")].filter((each) => each !== null));
  yield secretOf(settings);
  yield roomIn(folder, file);
}

export function nodeVersion(version: string): Finding {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
  const [[major = 0, minor = 0], [least = 0, leastMinor = 0]] = [numbers(version), numbers(engines.node)];
  const isNew = major > least || (major === least && minor >= leastMinor);
  if (isNew) return { is: "well", says: `Node.js is ${version}.` };
  return { is: "wrong", says: `Node.js is ${version}, but it must be ${least}.${leastMinor} or newer.` };
}

/** Windows has other ways to say who may read what. */
function* privacyOf(files: string[]): Generator<Finding> {
  if (process.platform === "win32") return;
  const there = files.filter((file) => existsSync(file));
  const open = there.filter((file) => statSync(file).mode & 0o077);
  for (const file of open) {
    yield { is: "wrong", says: `Others on this machine may look into ${file}: chmod 600 keeps them out.` };
  }
  if (open.length < there.length)
    yield { is: "well", says: "Nobody else on this machine can read what is stored." };
}

/** Reading the secret makes it where it is not. */
function secretOf(settings: Settings): Finding {
  if (process.env.SECRET) return { is: "well", says: "SECRET is set." };
  const file = join(settings.dataDir, "secret");
  if (!existsSync(file)) {
    return {
      is: "note",
      says: `There is no secret in ${file} yet: a start makes one, and teachers sign in anew.`,
    };
  }
  void settings.secret;
  return { is: "well", says: `The secret is in ${file}: no backup has it.` };
}

function roomIn(folder: string, file: string | null): Finding {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const taken = file !== null && existsSync(file) ? statSync(file).size : 0;
  const says = `${inUnits(free)} are free on the disk of ${folder}`;
  if (free < TOO_LITTLE_BYTES) return { is: "wrong", says: `${says}: make room before the next class.` };
  if (free < Math.max(LITTLE_BYTES, taken)) return { is: "note", says: `${says}, which is not much.` };
  return { is: "well", says: `${says}.` };
}
