// The server migrates itself: to exactly the models, as often as it likes, on both databases.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { migrate } from "../../server/store/migrate";
import { readMigrations } from "../../server/store/migrations";
import { openDatabase } from "../../server/store/open-database";
import { missingSql } from "../../server/store/schema-engine";
import { dialects, freshDatabase } from "../setup/fresh-database";
import { compiled } from "../setup/live-server";

const run = promisify(execFile);

describe.each(dialects)("on %s", (dialect) => {
  test("the migrations yield exactly the models", async () => {
    const url = await freshDatabase(dialect);
    expect(await missingSql(url)).toContain("CREATE TABLE");
    const applied = await migrate(url);
    const { migrationDirectories } = await readMigrations(dialect);
    expect(applied).toEqual(migrationDirectories.map(({ path }) => path));
    expect(await missingSql(url)).toBeNull();
  });

  test("migrating again changes nothing", async () => {
    const url = await freshDatabase(dialect);
    await migrate(url);
    expect(await migrate(url)).toEqual([]);
  });

  test("of two processes that start at once, one migrates and the other finds it done", async () => {
    const url = await freshDatabase(dialect);
    const start = () => run(process.execPath, [compiled("migrate"), url]);
    const outputs = await Promise.all([start(), start()]);
    const { migrationDirectories } = await readMigrations(dialect);
    expect(outputs.map(({ stdout }) => Number(stdout)).sort()).toEqual([0, migrationDirectories.length]);
  });

  test("a database that a newer version has used is refused", async () => {
    const url = await freshDatabase(dialect);
    await migrate(url);
    await rewriteHistory(url, "migration_name = '29990101000000_later'");
    await expect(migrate(url)).rejects.toThrow(/newer Blamegrad, with the migration 29990101000000_later/);
  });

  test("a database whose migration never finished is refused", async () => {
    const url = await freshDatabase(dialect);
    await migrate(url);
    await rewriteHistory(url, "finished_at = NULL");
    await expect(migrate(url)).rejects.toThrow(/stopped halfway through a migration/);
  });

  test("a migration that was taken back is none that was carried out", async () => {
    const url = await freshDatabase(dialect);
    await migrate(url);
    await rewriteHistory(url, "rolled_back_at = finished_at");
    // It is tried again, on tables that are there.
    await expect(migrate(url)).rejects.toThrow(/cannot be opened and brought up to date/);
  });
});

test("a database that cannot be reached is named, without its password", async () => {
  await expect(migrate("postgres://teacher:hunter2@127.0.0.1:1/school")).rejects.toThrow(
    /^DATABASE_URL is "postgres:\/\/teacher:\*\*\*@127\.0\.0\.1:1\/school", but it cannot be opened/,
  );
});

async function rewriteHistory(url: string, change: string): Promise<void> {
  const { prisma, close } = await openDatabase(url);
  await prisma.$executeRawUnsafe(`UPDATE _prisma_migrations SET ${change}`);
  await close();
}
