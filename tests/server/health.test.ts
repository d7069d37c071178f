// /api/health says what is true of this process and of its database, and nothing else.

import { afterEach, expect, inject, test } from "vitest";
import { GET } from "../../app/api/health/route";
import { type Database, shareDatabase } from "../../server/store/database";
import { migrate } from "../../server/store/migrate";
import { openDatabase } from "../../server/store/open-database";
import { adapterFor } from "../../server/store/schema-engine";
import { dialects, freshDatabase } from "../setup/fresh-database";

let db: Database;
afterEach(() => db.close());

async function openMigrated(url: string): Promise<void> {
  await migrate(url);
  db = await openDatabase(url);
  shareDatabase(db);
}

test.each(dialects)("with a working database on %s it answers 200, and is never cached", async (dialect) => {
  await openMigrated(await freshDatabase(dialect));
  const response = await GET();
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.json()).toEqual({
    status: "ok",
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    process: "ok",
    database: "ok",
  });
});

test("with a database that is gone it answers 503", async () => {
  const url = await freshDatabase("postgres");
  await openMigrated(url);
  const server = await (await adapterFor(`${inject("postgresUrl")}/postgres`)).connect();
  await server.executeScript(`DROP DATABASE ${url.split("/").at(-1)} WITH (FORCE)`);
  await server.dispose();
  const response = await GET();
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ status: "failing", process: "ok", database: "failing" });
});
