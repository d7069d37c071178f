// `npm run simulate`: compiles the simulator with its own store in the real one's place, which saves a quarter of the time, and runs it.

import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { toModules } from "../../server/setup/compile.mjs";
import { substituting } from "./substitutes.mjs";

process.chdir(join(dirname(fileURLToPath(import.meta.url)), "../.."));
const folder = join(process.cwd(), ".setup/simulator");
const modules = toModules({ simulate: "tests/simulator/simulate.ts" }, folder);
await build({ ...modules, plugins: [substituting], sourcemap: "inline", sourcesContent: false });
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(folder, "simulate.js")).href);
