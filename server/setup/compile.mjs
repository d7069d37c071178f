// Compiles the server and the operator's commands to JavaScript, so that a start loads a few files and no TypeScript.

import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** @import { BuildOptions } from "esbuild" */

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const outdir = join(root, ".setup/server");

/** What threads run stands beside the server that starts them. */
export const THREAD = "server/compute/thread.ts";

/** Left outside: they load natives, files and threads from beside themselves; and of Next there is only one. */
const OUTSIDE = ["@prisma/schema-engine-wasm", "libsql", "next", "pino", "tinypool"];

/** Packages that are no modules yet ask for Node's own by `require`. */
const REQUIRE =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

export async function compile() {
  await rm(outdir, { recursive: true, force: true });
  await build(
    toModules({ serve: "server/setup/serve.ts", admin: "server/setup/admin.ts", thread: THREAD }, outdir),
  );
}

/**
 * How esbuild makes one module of each entry point, by its name, with nearly all packages in it: one by one they are
 * hundreds of files, and loading them takes longer than all that a start does.
 *
 * @returns {BuildOptions}
 */
export function toModules(entryPoints, outdir) {
  return {
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    // What is loaded only where it is used stays apart.
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    external: OUTSIDE,
    banner: { js: REQUIRE },
    logLevel: "warning",
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compile();
