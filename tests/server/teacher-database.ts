// A real SQLite database in a folder of its own, migrated as at a real start, with teachers in it.

import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type Database, shareDatabase } from "../../server/store/database";
import { migrate } from "../../server/store/migrate";
import { openDatabase } from "../../server/store/open-database";

export async function teacherDatabase(): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), "blamegrad-test-"));
  const url = `file:${join(folder, "test.db")}`;
  await migrate(url);
  const db = await openDatabase(url);
  shareDatabase(db);
  afterAll(async () => {
    await db.close();
    await rm(folder, { recursive: true });
  });
  return db;
}

export async function newTeacher(db: Database): Promise<string> {
  const id = randomUUID();
  await db.prisma.user.create({ data: { id, name: "Ms Li", email: `${id}@school.test` } });
  return id;
}
