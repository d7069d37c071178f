// `npm test`, `npm run check` and `npm run soak`: runs checks and tests side by side, and ends with one line that counts them.

import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { OUTPUT, playwright, prepared, script, sum, tool, vitest } from "./setup/counted.mjs";
import { installPrograms } from "./setup/programs.mjs";
import { sideBySide } from "./setup/side-by-side.mjs";

process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."));
process.env.NEXT_TELEMETRY_DISABLED = "1";
// The compiler is written in Go, and would spend a third of its time on collecting garbage.
process.env.GOGC = "400";
// What tells the stories may run in another Node than the servers that they are about.
process.env.NODE_IN_USE = process.execPath;
// Tests set what they need; what this shell happens to set is not part of them.
for (const name of [
  "PORT",
  "HOST",
  "PUBLIC_URL",
  "DATA_DIR",
  "DATABASE_URL",
  "REDIS_URL",
  "SECRET",
  "NODE_ENV",
  "BARE_CLONE",
]) {
  delete process.env[name];
}

const checks = [
  { title: "Unit tests", run: (write) => vitest(write, "unit") },
  { title: "What the simulator promises", run: (write) => vitest(write, "simulator") },
  { title: "Types", run: types },
  {
    title: "Format, lint and import rules",
    run: (write) => tool(write, "biome", "check", "--error-on-warnings"),
  },
  { title: "Unused code", run: (write) => tool(write, "knip") },
];
const simulated = (seeds) => ({
  title: "Simulated classes",
  // What a class leaves behind is thrown away in fewer and larger pieces.
  run: (write) =>
    script(write, "--max-semi-space-size=32", "tests/simulator/start.mjs", "--seeds", String(seeds)),
});
const start = { title: "Starting from a bare clone", run: (write) => vitest(write, "start") };
/** Those that take longest come first, so that none is left over at the end. */
const tests = [
  start,
  { title: "Server tests", run: (write) => vitest(write, "server") },
  simulated(10_000),
  { title: "Faults", run: (write) => vitest(write, "faults") },
  // Their servers are those that the bare clone has built.
  { title: "End to end", alone: true, after: [start.title], run: (write) => playwright(write) },
];
const build = {
  title: "Production build",
  run: (write) => prepared(write, { build: true }),
};
/** What needs long: hours of a school in some minutes. */
const soak = [
  { title: "Many faults", run: (write) => vitest(write, "soak") },
  { title: "Installing and starting from a bare clone", run: (write) => vitest(write, "start") },
  simulated(40_000),
  build,
  {
    title: "Every kind of question in every other engine",
    alone: true,
    after: [build.title],
    run: (write) => vitest(write, "engines"),
  },
  {
    title: "Pages of a teacher who has everything",
    alone: true,
    after: [build.title],
    run: (write) => tool(write, "tsx", "tests/load/pages.ts"),
  },
  {
    title: "Every story five times",
    alone: true,
    after: [build.title],
    run: (write) => playwright(write, "--repeat-each=5"),
  },
];

const plans = { "--check": [...checks, simulated(1_000)], "--soak": soak };
const [mode] = process.argv.slice(2);
const plan = plans[mode] ?? [...tests, ...checks];

await rm(OUTPUT, { recursive: true, force: true });
await mkdir(OUTPUT, { recursive: true });
const ready = await prepared((text) => process.stdout.write(text), { build: false });
if (ready.failed) process.exit(1);
if (mode !== "--check") await installPrograms({ engines: mode === "--soak" });

// Outside of this folder, where the build would take it for a part of this one.
if (plan.includes(start)) process.env.BARE_CLONE = await mkdtemp(join(tmpdir(), "blamegrad-clone-"));
const total = await sideBySide(plan);
if (process.env.BARE_CLONE) await rm(process.env.BARE_CLONE, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Next writes the types of the routes; those of routes that are gone would still be checked, so they go first. */
async function types(write) {
  for (const folder of [".next/types", ".next/dev/types"]) await rm(folder, { recursive: true, force: true });
  return sum(
    await tool(write, "next", "typegen"),
    // Several checkers at once find the same types out again, each for itself.
    await tool(write, "tsc", "--noEmit", "--incremental", "false", "--singleThreaded"),
  );
}
