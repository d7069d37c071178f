// Starts a packed server. It lies at the top of its folder, with everything beside it, and builds nothing.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
process.chdir(root);
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";

// The settings as the build has understood them, the way Next's own packed servers get theirs: what would read them is not here.
const { config } = JSON.parse(readFileSync(join(root, ".next/required-server-files.json"), "utf8"));
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);

await import(pathToFileURL(join(root, ".setup/server/serve.js")).href);
