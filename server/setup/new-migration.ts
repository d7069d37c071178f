// `npm run db:migration -- name`: writes the migration from the last one to the models, for both databases.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../store/migrate";
import { migrationsFolder } from "../store/migrations";
import { dialectOf, missingSql } from "../store/schema-engine";
import { startScratchPostgres } from "./scratch-postgres";

async function writeMigration(databaseUrl: string, migration: string): Promise<void> {
  await migrate(databaseUrl);
  const sql = await missingSql(databaseUrl);
  const folder = join(migrationsFolder(dialectOf(databaseUrl)), migration);
  if (sql) {
    await mkdir(folder);
    await writeFile(join(folder, "migration.sql"), sql);
  }
  console.log(sql ? `Wrote ${folder}` : `Nothing to migrate for ${dialectOf(databaseUrl)}.`);
}

const name = process.argv[2];
if (!name) {
  console.error("Give the migration a name: npm run db:migration -- add-hints");
  process.exit(1);
}
const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = await mkdtemp(join(tmpdir(), "blamegrad-migration-"));
const postgres = await startScratchPostgres();
try {
  await writeMigration(`file:${folder}/scratch.db`, `${time}_${name}`);
  await writeMigration(`${postgres.url}/postgres`, `${time}_${name}`);
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true });
}
// The schema engine leaves a timer behind that would hold the process for ten seconds.
process.exit();
