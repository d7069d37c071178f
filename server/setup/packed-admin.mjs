// The operator's commands in a packed server.

import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
// A backup named on the command line is where the operator stands, not here.
process.env.INIT_CWD ??= process.cwd();
process.chdir(root);
process.env.NODE_ENV = "production";

await import(pathToFileURL(join(root, ".setup/server/admin.js")).href);
