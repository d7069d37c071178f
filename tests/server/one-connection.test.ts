// SQLite's one connection: statements that stay compiled, and what is asked beside Prisma's transactions.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Database } from "../../server/store/database";
import { KeptStatements } from "../../server/store/kept-statements";
import { openDatabase } from "../../server/store/open-database";

let folder: string;
let db: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "blamegrad-connection-"));
  db = await openDatabase(`file:${join(folder, "notes.db")}`);
  await db.prisma.$executeRaw`CREATE TABLE note (text TEXT PRIMARY KEY, seen BOOLEAN, times INTEGER)`;
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => void (await db.prisma.$executeRaw`DELETE FROM note`));
afterEach(() => vi.restoreAllMocks());

const insert = "INSERT INTO note VALUES ($1, 0, 1) RETURNING text";
const texts = async () => (await db.ask<{ text: string }>("SELECT text FROM note")).map(({ text }) => text);

it("compiles a statement once, whoever runs it", async () => {
  const compile = vi.spyOn(Libsql.prototype, "prepare");
  for (const text of ["one", "two", "three"]) await db.ask(insert, text);
  for (let time = 0; time < 3; time++) await db.prisma.$queryRaw`SELECT COUNT(*) FROM note`;
  for (let time = 0; time < 3; time++) await db.prisma.$executeRaw`UPDATE note SET times = ${time}`;
  expect(compile.mock.calls.length).toBeLessThanOrEqual(3);
});

it("keeps no more statements than a class needs, and those that were used last", () => {
  const compile = vi.spyOn(Libsql.prototype, "prepare");
  const statements = new KeptStatements(join(folder, "notes.db"));
  const again = () => statements.run("SELECT 'again'");
  for (let each = 0; each < 1_000; each++) {
    statements.run(`SELECT ${each}`);
    again();
  }
  expect(compile).toHaveBeenCalledTimes(1_001);
  statements.run("SELECT 0");
  expect(compile).toHaveBeenCalledTimes(1_002);
  statements.close();
});

it("goes on after a statement that failed", async () => {
  await db.ask(insert, "one");
  await expect(db.ask(insert, "one")).rejects.toThrow("UNIQUE");
  expect(await db.ask(insert, "two")).toEqual([{ text: "two" }]);
  await expect(db.ask("SELECT json(text) FROM note")).rejects.toThrow("JSON");
  expect((await texts()).sort()).toEqual(["one", "two"]);
});

it("reads truth, numbers and nothing as they are, and takes truth", async () => {
  await db.prisma.$executeRaw`INSERT INTO note VALUES ('one', ${true}, NULL), ('two', ${false}, 7)`;
  expect(await db.ask("SELECT *, times / 2.0 AS half, COUNT(*) OVER () AS all_of_them FROM note")).toEqual([
    { text: "one", seen: true, times: null, half: null, all_of_them: 2 },
    { text: "two", seen: false, times: 7, half: 3.5, all_of_them: 2 },
  ]);
});

it("reads what has got another column since it was compiled", async () => {
  await db.ask(insert, "one");
  await db.ask("SELECT text, seen FROM note");
  await db.prisma.$executeRaw`ALTER TABLE note ADD COLUMN colour TEXT DEFAULT 'red'`;
  expect(await db.ask("SELECT text, seen FROM note")).toEqual([{ text: "one", seen: false }]);
  await db.prisma.$executeRaw`ALTER TABLE note DROP COLUMN colour`;
});

it("asks after a transaction that is open, not inside of it", async () => {
  let asking: Promise<unknown> | undefined;
  const transaction = db.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`INSERT INTO note VALUES ('taken back', 0, 1)`;
    asking = db.ask(insert, "asked");
    await tx.$executeRaw`INSERT INTO note VALUES ('taken back too', 0, 1)`;
    throw new Error("Never mind.");
  });
  await expect(transaction).rejects.toThrow("Never mind.");
  await asking;
  expect(await texts()).toEqual(["asked"]);
});

it("asks on after a transaction that could not be committed", async () => {
  await db.prisma.$executeRaw`CREATE TABLE child (of TEXT REFERENCES note DEFERRABLE INITIALLY DEFERRED)`;
  await db.prisma.$executeRaw`PRAGMA foreign_keys = ON`;
  const orphan = "INSERT INTO child VALUES ('nobody')";
  await expect(db.prisma.$transaction((tx) => tx.$executeRawUnsafe(orphan))).rejects.toThrow();
  const refused = expect(db.inTransaction((tx) => tx.ask(orphan))).rejects.toThrow("FOREIGN KEY");
  // Which begins the moment the other is over.
  await db.inTransaction((tx) => tx.ask(insert, "one"));
  await refused;
  expect(await db.ask("SELECT * FROM child")).toEqual([]);
  await db.prisma.$transaction((tx) => tx.$executeRaw`INSERT INTO note VALUES ('two', 0, 1)`);
  expect(await texts()).toEqual(["one", "two"]);
});
