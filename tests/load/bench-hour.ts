// The lesson of one hour in real time, by a simulated class: `node --import tsx tests/load/bench-hour.ts [language] [seed]`.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Locale, locales } from "../../lib/locales";
import { migrate } from "../../server/store/migrate";
import { openDatabase } from "../../server/store/open-database";
import { compileProcesses } from "../setup/compiled";
import { spareLiveServer, startServing } from "../setup/live-server";
import { taughtHour } from "./hour";

const [wanted = "en", seed = "1"] = process.argv.slice(2);
const language = locales.find((locale) => locale === wanted) as Locale;
if (!language) throw new Error(`There is no language "${wanted}".`);
const forgetProcesses = await compileProcesses();
const folder = await mkdtemp(join(tmpdir(), "blamegrad-hour-"));
const databaseUrl = `file:${join(folder, "hour.db")}`;
await migrate(databaseUrl);
const db = await openDatabase(databaseUrl);
const server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
try {
  const { minutes, outcomes } = await taughtHour(db, server.url, language, Number(seed));
  console.table(outcomes);
  console.log(`The lesson took ${minutes.toFixed(1)} minutes.`);
} finally {
  await server.stop("SIGTERM");
  await db.close();
  await Promise.all([forgetProcesses(), rm(folder, { recursive: true })]);
}
process.exit();
