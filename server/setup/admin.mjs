// `npm run admin`: what an operator does on the server's machine, beside a running server. Plain Node until the packages are there.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
process.chdir(root);
process.env.NODE_ENV = "production";

// Only a start installs: it would take the packages away under a server that runs.
const program = join(root, ".setup/server/admin.js");
if (!existsSync("node_modules") || !existsSync(program)) {
  console.error("Blamegrad was never started here: run `npm start` once, and then this again.");
  process.exit(1);
}
await import(pathToFileURL(program).href);
