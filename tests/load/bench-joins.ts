// `node --import tsx tests/load/bench-joins.ts`: 2,000 phones come in, or as many as are named, within five seconds, and with their pages within thirty.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "../../server/setup/prepare.mjs";
import { migrate } from "../../server/store/migrate";
import { openDatabase } from "../../server/store/open-database";
import { compileProcesses } from "../setup/compiled";
import { comingIn } from "./coming-in";
import { showComingIn } from "./report";

const PHONES = Number(process.argv[2] ?? 2_000);
const WAYS = [
  { phones: PHONES, overMs: 5_000, withPage: false },
  { phones: PHONES, overMs: 30_000, withPage: true },
];

await prepare({ build: true });
const forgetProcesses = await compileProcesses();
const folder = await mkdtemp(join(tmpdir(), "blamegrad-joins-"));
const databaseUrl = `file:${join(folder, "joins.db")}`;
await migrate(databaseUrl);
const db = await openDatabase(databaseUrl);
try {
  for (const way of WAYS) {
    const measured = await comingIn(db, databaseUrl, way);
    showComingIn(measured);
    if (measured.rows !== PHONES) throw new Error("Not every phone has a row.");
  }
} finally {
  await db.close();
  await Promise.all([forgetProcesses(), rm(folder, { recursive: true })]);
}
