// Ends badly where a page of a teacher with as much as is allowed keeps a live class of the same process waiting.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../../server/store/migrate";
import { openDatabase } from "../../server/store/open-database";
import { compileProcesses } from "../setup/compiled";
import { besidePages } from "./beside-pages";
import { showBesidePages } from "./report";

/** As much as is promised. */
const AT_MOST_MS = 50;

/** Of a start, for the first opening of a page, on whatever computer. One that loads its modules then takes four times as much. */
const AT_MOST_OF_START = 1 / 30;

const forgetProcesses = await compileProcesses();
const folder = await mkdtemp(join(tmpdir(), "blamegrad-pages-"));
const databaseUrl = `file:${join(folder, "pages.db")}`;
await migrate(databaseUrl);
const db = await openDatabase(databaseUrl);
try {
  const measured = await besidePages(db, databaseUrl);
  showBesidePages(measured);
  const { pages, openings, start } = measured;
  const long = [
    ...Object.entries(pages)
      .filter(([, { block }]) => block > AT_MOST_MS)
      .map(([name, { block }]) => [name, block] as const),
    ...Object.entries(openings)
      .filter(([, block]) => block > start * AT_MOST_OF_START)
      .map(([name, block]) => [`${name}, for the first time`, block] as const),
  ];
  for (const [name, block] of long) console.error(`${name}: ${Math.round(block)} ms in one go.`);
  process.exitCode = long.length > 0 ? 1 : 0;
} finally {
  await db.close();
  await Promise.all([forgetProcesses(), rm(folder, { recursive: true })]);
}
