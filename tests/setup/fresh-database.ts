// An empty database for one test file, on either engine.

import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { adapterFor, type Dialect } from "../../server/store/schema-engine";

export const dialects: Dialect[] = ["sqlite", "postgres"];

/** Empty: `migrate` it first. The SQLite file is removed with its folder when the process of the tests ends. */
export async function freshDatabase(dialect: Dialect): Promise<string> {
  if (dialect === "sqlite") return `file:${join(temporaryFolder(), "blamegrad.db")}`;
  const name = `test_${randomBytes(6).toString("hex")}`;
  const connection = await (await adapterFor(`${inject("postgresUrl")}/postgres`)).connect();
  await connection.executeScript(`CREATE DATABASE ${name}`);
  await connection.dispose();
  return `${inject("postgresUrl")}/${name}`;
}

const folders: string[] = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "blamegrad-test-"));
  folders.push(folder);
  return folder;
}
