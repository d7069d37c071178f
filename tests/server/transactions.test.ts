// A transaction beside Prisma, on both databases: all of it or nothing, and nobody else's statements inside of it.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Asking } from "../../server/store/ask";
import type { Database } from "../../server/store/database";
import { openTestDatabase } from "./support/classroom";

describe.each(["sqlite", "postgres"] as const)("a transaction on %s", (dialect) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(dialect);
    await db.prisma.$executeRaw`CREATE TABLE note (text TEXT PRIMARY KEY, seen BOOLEAN, times INTEGER)`;
  });
  afterAll(() => db.close());
  beforeEach(async () => void (await db.prisma.$executeRaw`DELETE FROM note`));

  const insert = "INSERT INTO note VALUES ($1, $2, $3)";
  const texts = () => db.ask<{ text: string }>("SELECT text FROM note ORDER BY text");

  it("writes all that it was asked to, and returns what its work does", async () => {
    const found = await db.inTransaction(async (tx) => {
      await tx.ask(insert, "one", true, 1);
      await tx.ask(insert, "two", false, null);
      return tx.ask("SELECT * FROM note ORDER BY text");
    });
    const rows = [
      { text: "one", seen: true, times: 1 },
      { text: "two", seen: false, times: null },
    ];
    expect(found).toEqual(rows);
    expect(await db.prisma.$queryRaw`SELECT * FROM note ORDER BY text`).toEqual(
      rows.map((row) => expect.objectContaining({ text: row.text })),
    );
  });

  it("leaves nothing behind of work that throws, nor of a statement that fails", async () => {
    const thrown = db.inTransaction(async (tx) => {
      await tx.ask(insert, "one", true, 1);
      throw new Error("Never mind.");
    });
    await expect(thrown).rejects.toThrow("Never mind.");
    const failed = db.inTransaction(async (tx) => {
      await tx.ask(insert, "one", true, 1);
      await tx.ask(insert, "one", true, 1);
    });
    await expect(failed).rejects.toThrow();
    expect(await texts()).toEqual([]);
  });

  it("has nobody else's statements inside of it, Prisma's neither", async () => {
    const beside: Promise<unknown>[] = [];
    const transaction = db.inTransaction(async (tx) => {
      await tx.ask(insert, "taken back", true, 1);
      beside.push(
        db.ask(insert, "asked", true, 1),
        db.prisma.$executeRaw`INSERT INTO note VALUES ('by Prisma', true, 1)`,
        db.prisma.$transaction((other) => other.$executeRaw`INSERT INTO note VALUES ('by its own', true, 1)`),
        db.inTransaction((other) => other.ask(insert, "by another", true, 1)),
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
      await tx.ask(insert, "taken back, too", true, 1);
      throw new Error("Never mind.");
    });
    await expect(transaction).rejects.toThrow("Never mind.");
    await Promise.all(beside);
    const stored = ["asked", "by Prisma", "by another", "by its own"];
    expect((await texts()).map(({ text }) => text).sort()).toEqual(stored.sort());
  });

  it("numbers its parameters as they are written, wherever they stand", async () => {
    expect(await db.ask("SELECT CAST($2 AS TEXT) AS b, CAST($1 AS TEXT) AS a", "a", "b")).toEqual([
      { b: "b", a: "a" },
    ]);
  });
});

/** More than there are connections. */
const TIMES = 12;

describe("a transaction that PostgreSQL ends", () => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase("postgres");
    await db.prisma.$executeRaw`CREATE TABLE tap (name TEXT PRIMARY KEY, times INTEGER)`;
    await db.ask("INSERT INTO tap VALUES ('a', 0), ('b', 0)");
  });
  afterAll(() => db.close());

  const tap = (tx: Asking, name: string) => tx.ask("UPDATE tap SET times = times + 1 WHERE name = $1", name);
  const times = async () =>
    (await db.ask<{ times: number }>("SELECT times FROM tap ORDER BY name")).map((row) => row.times);

  it("leaves nothing behind where its connection is killed in the middle, and the next has another", async () => {
    for (let time = 0; time < TIMES; time++) {
      const killed = db.inTransaction(async (tx) => {
        await tap(tx, "a");
        const [own] = await tx.ask<{ pid: number }>("SELECT pg_backend_pid() AS pid");
        await db.ask("SELECT pg_terminate_backend(CAST($1 AS INTEGER))", String(own?.pid));
        // What it asks next finds that out, and that may be to commit.
        if (time % 2 === 0) await tap(tx, "b");
      });
      await expect(killed).rejects.toThrow();
    }
    expect(await times()).toEqual([0, 0]);
    await db.inTransaction((tx) => tap(tx, "a"));
    expect(await times()).toEqual([1, 0]);
  });

  it("is refused as a whole where two wait for each other, and the other is done", async () => {
    const before = await times();
    const waiting: (() => void)[] = [];
    const meet = () =>
      new Promise<void>((go) => {
        if (waiting.push(go) === 2) for (const each of waiting) each();
      });
    const both = [
      ["a", "b"],
      ["b", "a"],
    ].map(([one = "", other = ""]) =>
      db.inTransaction(async (tx) => {
        await tap(tx, one);
        await meet();
        await tap(tx, other);
      }),
    );
    const ends = (await Promise.allSettled(both)).map(({ status }) => status);
    expect(ends.sort()).toEqual(["fulfilled", "rejected"]);
    expect(await times()).toEqual(before.map((each) => each + 1));
  });
});
