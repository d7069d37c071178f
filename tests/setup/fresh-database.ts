// An empty database for one test file, on either engine.

import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { adapterFor, type Dialect } from "../../server/store/schema-engine";

export const dialects: Dialect[] = ["sqlite", "postgres"];

/** Empty: `migrate` it first. All that tests write is removed with the folder that `services.ts` made. */
export async function freshDatabase(dialect: Dialect): Promise<string> {
  if (dialect === "sqlite")
    return `file:${join(mkdtempSync(join(tmpdir(), "blamegrad-test-")), "blamegrad.db")}`;
  const name = `test_${randomBytes(6).toString("hex")}`;
  const connection = await (await adapterFor(`${inject("postgresUrl")}/postgres`)).connect();
  await connection.executeScript(`CREATE DATABASE ${name}`);
  await connection.dispose();
  return `${inject("postgresUrl")}/${name}`;
}
