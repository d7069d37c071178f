// A database that is silent without a word, as behind a firewall that forgets: nobody waits for it until the operating system gives up.

import { expect, it, onTestFinished } from "vitest";
import type { Patience } from "../../server/store/ending-connections";
import { openDatabase } from "../../server/store/open-database";
import { migratedDatabase } from "../setup/fresh-database";
import { lineTo } from "../setup/line";

const SILENT_MS = 500;
const NEVER_MS = 600_000;

async function overALine(patience: Partial<Patience> = { silentMs: SILENT_MS }) {
  const url = await migratedDatabase("postgres");
  const line = await lineTo(url);
  const direct = await openDatabase(url);
  const db = await openDatabase(line.url, patience);
  onTestFinished(async () => {
    await db.close();
    await direct.close();
  });
  const add = (id: string) => ({ data: { id, name: id, email: `${id}@school.test` } });
  return { line, direct, db, add };
}

it("is waited for no longer than is said, and asked again once it is back", async () => {
  const { line, db, add } = await overALine();
  expect(await db.prisma.user.count()).toBe(0);
  line.swallow();
  await expect(db.prisma.user.count()).rejects.toThrow();
  line.mend();
  await db.prisma.user.create(add("li"));
  expect(await db.prisma.user.count()).toBe(1);
});

it("leaves no transaction behind that somebody else's writes would end up in", async () => {
  const { line, db, direct, add } = await overALine();
  const lost = db.inTransaction(async (tx) => {
    await tx.ask(`INSERT INTO "User" ("id", "name", "email", "updatedAt") VALUES ('lost', '', '', now())`);
    line.swallow();
    await tx.ask("SELECT 1");
  });
  await expect(lost).rejects.toThrow();
  line.mend();
  await Promise.all(["a", "b", "c"].map((id) => db.prisma.user.create(add(id))));
  const stored = await direct.prisma.user.findMany({ orderBy: { id: "asc" }, select: { id: true } });
  expect(stored.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

it("lets go of what a machine held that vanished in the middle of a transaction", async () => {
  const { line, db, direct, add } = await overALine({ silentMs: NEVER_MS, idleMs: SILENT_MS });
  await direct.prisma.user.create(add("li"));
  const change = (name: string) => ({ where: { id: "li" }, data: { name } });
  let lost: Promise<void> | undefined;
  await new Promise<void>((vanished) => {
    lost = db.inTransaction(async (tx) => {
      await tx.ask(`UPDATE "User" SET "name" = 'of a machine that vanished' WHERE "id" = 'li'`);
      line.swallow();
      vanished();
      await tx.ask("SELECT 1");
    });
  });
  const refused = expect(lost).rejects.toThrow();
  await direct.prisma.user.update(change("of another"));
  expect((await direct.prisma.user.findFirst({ where: { id: "li" } }))?.name).toBe("of another");
  line.cut();
  await refused;
});
