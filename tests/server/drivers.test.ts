// On PostgreSQL nothing loads the driver of SQLite, which brings a native of its own and need not be installed there.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { migratedDatabase } from "../setup/fresh-database";
import { adminProcess } from "./support/admin";

const script = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`;
const refusing = script(`export async function resolve(name, context, next) {
  if (name === "libsql") throw new Error("SQLite is not installed.");
  return next(name, context);
}`);
const NODE_OPTIONS = `--import=${script(`import { register } from "node:module"; register("${refusing}");`)}`;

test.each([
  ["postgres", 0],
  ["sqlite", 1],
] as const)("without SQLite's driver an operator's command on %s ends with %i", async (dialect, code) => {
  const folder = await mkdtemp(join(tmpdir(), "blamegrad-drivers-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const environment = { DATABASE_URL: await migratedDatabase(dialect), NODE_OPTIONS };
  const said = await adminProcess(environment, ["backup", "--to", join(folder, "all.gz")]);
  expect([said.code, said.err.includes("SQLite is not installed.")]).toEqual([code, code === 1]);
});
