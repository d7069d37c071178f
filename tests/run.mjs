// `npm test` and `npm run check`: runs every check and every test, and ends with one line that counts them.

import { spawn } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepare, StepFailed } from "../server/setup/prepare.mjs";
import { installPrograms } from "./setup/programs.mjs";

const OUTPUT = "tests/.output";
const checkOnly = process.argv.includes("--check");

process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."));
process.env.NEXT_TELEMETRY_DISABLED = "1";
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
]) {
  delete process.env[name];
}

/** Each returns `{ passed, failed }`; they run in this order, and one that fails does not stop the next. */
const checks = {
  "Format, lint and import rules": () => command("biome", "check", "--error-on-warnings"),
  Types: () => types(),
  "Unused code": () => command("knip"),
  "Unit tests": () => vitest("unit"),
};
const tests = {
  "Production build": () => prepared({ build: true }),
  "Server tests": () => vitest("server"),
  "Starting from a bare clone": () => vitest("start"),
  Faults: () => vitest("faults"),
  "End to end": () => playwright(),
};

await rm(OUTPUT, { recursive: true, force: true });
await mkdir(OUTPUT, { recursive: true });
const ready = await prepared({ build: false });
if (ready.failed) process.exit(1);
if (!checkOnly) await installPrograms();

let total = { passed: 0, failed: 0 };
for (const [title, run] of Object.entries(checkOnly ? checks : { ...checks, ...tests })) {
  const start = Date.now();
  console.log(`\n── ${title}`);
  const counts = await run();
  total = sum(total, counts);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`── ${title}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function sum(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

async function prepared(options) {
  try {
    await prepare(options);
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

/** Next writes the types of the routes; those of routes that are gone would still be checked, so they go first. */
async function types() {
  for (const folder of [".next/types", ".next/dev/types"]) await rm(folder, { recursive: true, force: true });
  return sum(await command("next", "typegen"), await command("tsc", "--noEmit", "--incremental", "false"));
}

/** A tool that says only yes or no counts as one test. */
async function command(name, ...args) {
  const code = await exitCode(name, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(project) {
  const report = `${OUTPUT}/${project}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await exitCode("vitest", ["run", "--project", project, ...reporters]);
  return counted(code, report, (result) => ({
    passed: result.numPassedTests,
    failed: result.numTotalTests - result.numPassedTests,
  }));
}

async function playwright() {
  const code = await exitCode("playwright", ["test", "--config", "tests/e2e/playwright.config.ts"]);
  return counted(code, `${OUTPUT}/e2e.json`, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }));
}

/** A skipped test counts as failed, and so does a run that fails beyond its tests. */
async function counted(code, report, read) {
  const counts = await readFile(report, "utf8").then(
    (text) => read(JSON.parse(text)),
    () => ({ passed: 0, failed: 0 }),
  );
  return code !== 0 && counts.failed === 0 ? sum(counts, { passed: 0, failed: 1 }) : counts;
}

function exitCode(name, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(join("node_modules/.bin", name), args, {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
