// Compiles the server and the operator's commands to JavaScript, so that a start loads a few files and no TypeScript.

import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** @import { BuildOptions } from "esbuild" */

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const outdir = join(root, ".setup/server");

/** What threads run stands beside the server that starts them. */
export const THREAD = "server/compute/thread.ts";

/** Taken in rather than left outside: by itself it is 700 modules, and loading them takes a second. */
const TAKEN_IN = ["chevrotain"];

export async function compile() {
  await rm(outdir, { recursive: true, force: true });
  await build(
    toModules({ serve: "server/setup/serve.ts", admin: "server/setup/admin.ts", thread: THREAD }, outdir),
  );
}

/**
 * How esbuild makes one module of each entry point, by its name, that loads packages from `node_modules`.
 *
 * @returns {BuildOptions}
 */
export function toModules(entryPoints, outdir) {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const outside = Object.keys(dependencies).filter((name) => !TAKEN_IN.includes(name));
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
    external: outside.flatMap((name) => [name, `${name}/*`]),
    logLevel: "warning",
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compile();
