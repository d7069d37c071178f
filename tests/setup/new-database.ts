// Makes databases for tests on either engine: empty, as copies, and those that the copies are made of.

import { randomBytes } from "node:crypto";
import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileIn, fileUrl } from "../../server/settings/database-file";
import { migrate } from "../../server/store/migrate";
import { adapterFor, type Dialect } from "../../server/store/schema-engine";

/** Databases with all tables and no row, by their addresses. */
export type Models = Record<Dialect, string>;

export async function makeModels(postgresUrl: string): Promise<Models> {
  const models = { sqlite: newFile(), postgres: await newDatabase(postgresUrl) };
  await Promise.all(Object.values(models).map((url) => migrate(url)));
  return models;
}

/** The address of a file that is not there yet, or a copy of that of a `model`. */
export function newFile(model?: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "blamegrad-test-")), "blamegrad.db");
  if (model) copyFileSync(fileIn(model) ?? "", file);
  return fileUrl(file);
}

/** The address of a new database, empty or a copy of a `model`. */
export async function newDatabase(postgresUrl: string, model?: string): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const connection = await (await adapterFor(`${postgresUrl}/postgres`)).connect();
  const how = model ? ` TEMPLATE ${model.slice(postgresUrl.length + 1)}` : "";
  await connection.executeScript(`CREATE DATABASE ${name}${how}`);
  await connection.dispose();
  return `${postgresUrl}/${name}`;
}
