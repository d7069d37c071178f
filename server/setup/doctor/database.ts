// Of the doctor: whether the database is there, of this version, sound and writable, and what is in it.

import { existsSync } from "node:fs";
import { type Config, withoutPassword } from "../../settings/config";
import { fileIn } from "../../settings/database-file";
import { inUnits } from "../../settings/units";
import type { Database } from "../../store/database";
import { databaseReason } from "../../store/database-reason";
import { clockAhead, countContents, faultsIn } from "../../store/examine";
import { takesWrites } from "../../store/health";
import { isUpToDate, recordedMigrations, refuseNewer } from "../../store/migrate";
import { openDatabase } from "../../store/open-database";
import { dialectOf } from "../../store/schema-engine";
import type { Finding } from "./finding";

/** Screens and servers compare their clocks to within much less than this. */
const CLOCK_MS = 5_000;

export async function* examineDatabase({
  databaseUrl,
}: Pick<Config, "databaseUrl">): AsyncGenerator<Finding> {
  const shown = withoutPassword(databaseUrl);
  const file = fileIn(databaseUrl);
  if (file !== null && !existsSync(file)) {
    yield { is: "note", says: `There is no database ${shown} yet: the first start makes it.` };
    return;
  }
  const db = await openDatabase(databaseUrl).catch(databaseReason);
  if (typeof db === "string") {
    yield { is: "wrong", says: `The database ${shown} cannot be opened: ${db}.` };
    return;
  }
  try {
    yield { is: "well", says: `The database ${shown} opens.` };
    yield* sound(db);
    const version = await versionOf(databaseUrl);
    yield version;
    if (version.is === "well") yield* inUse(db, databaseUrl);
  } finally {
    await db.close();
  }
}

async function* sound(db: Database): AsyncGenerator<Finding> {
  const faults = await faultsIn(db).catch((error) => [databaseReason(error)]);
  for (const fault of faults) yield { is: "wrong", says: `The database is damaged: ${fault}.` };
  if (faults.length > 0) yield { is: "note", says: "Stop the server and restore the last backup elsewhere." };
  else if (db.dialect === "sqlite") yield { is: "well", says: "SQLite finds nothing wrong with its file." };
}

async function versionOf(databaseUrl: string): Promise<Finding> {
  await refuseNewer(await recordedMigrations(databaseUrl), dialectOf(databaseUrl));
  if (await isUpToDate(databaseUrl)) return { is: "well", says: "It is of this version." };
  return {
    is: "note",
    says: "It is new, or of an older version: the next start brings it up to date. Back it up before.",
  };
}

async function* inUse(db: Database, databaseUrl: string): AsyncGenerator<Finding> {
  yield (await takesWrites(db))
    ? { is: "well", says: "It takes what is written." }
    : { is: "wrong", says: "It takes nothing that is written: is its disk full, or may it only be read?" };
  const { teachers, classes, running, answers, bytes } = await countContents(db, databaseUrl);
  const [people, held, said] = [teachers, classes, answers].map((count) => count.toLocaleString("en"));
  yield {
    is: "well",
    says: `Teachers: ${people}. Classes: ${held}, of which ${running} have not ended. Answers: ${said}. Size: ${inUnits(bytes)}.`,
  };
  const ahead = await clockAhead(db, Date.now());
  if (Math.abs(ahead) < CLOCK_MS) {
    yield { is: "well", says: "The clock agrees with what is stored." };
    return;
  }
  const seconds = Math.round(Math.abs(ahead) / 1_000).toLocaleString("en");
  const how = ahead > 0 ? "behind" : "ahead of";
  yield {
    is: "wrong",
    says: `This machine's clock is ${seconds} s ${how} what is stored: set it, or let NTP.`,
  };
}
