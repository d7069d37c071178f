// The processes that tests and benchmarks start, and kill, many times: compiled as the product is, once a run.

import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { THREAD, toModules } from "../../server/setup/compile.mjs";

const SCRIPTS = {
  "live-server": "tests/setup/live-server-process.ts",
  floor: "tests/load/floor-process.ts",
  pages: "tests/load/pages-process.ts",
  migrate: "tests/setup/migrate-process.ts",
  claim: "tests/setup/claim-process.ts",
  log: "tests/setup/log-process.ts",
  thread: THREAD,
};

/** Says to this process and its children where they are; returns what takes them away again. */
export async function compileProcesses(): Promise<() => Promise<void>> {
  // Inside of the project, where packages are found.
  const folder = await mkdtemp(join(process.cwd(), ".setup", "processes-"));
  await build(toModules(SCRIPTS, folder));
  process.env.COMPILED_PROCESSES = folder;
  return () => rm(folder, { recursive: true });
}
