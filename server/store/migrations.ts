// The migrations in `prisma/`, read from disk in the form the schema engine wants.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { fromRoot } from "../settings/root";
import type { Dialect } from "./schema-engine";

const folders = { sqlite: "prisma/migrations", postgres: "prisma/postgres/migrations" };

export const migrationsFolder = (dialect: Dialect) => fromRoot(folders[dialect]);

export async function readMigrations(dialect: Dialect): Promise<MigrationList> {
  const baseDir = migrationsFolder(dialect);
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (path) => {
      const value = await readFile(join(baseDir, path, "migration.sql"), "utf8");
      return { path, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
    }),
  );
  const lockfile = {
    path: "migration_lock.toml",
    content: await readFile(join(baseDir, "migration_lock.toml"), "utf8"),
  };
  return { baseDir, lockfile, shadowDbInitScript: "", migrationDirectories };
}
