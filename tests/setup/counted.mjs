// Runs the tools that check and test, and counts what passed: a skipped test counts as failed, and so does a second try.
// Counts are `{ passed, failed, failures }`, the last with a few lines about each failure that has a name.

import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { prepare, StepFailed } from "../../server/setup/prepare.mjs";
import { newestNode } from "./newest-node.mjs";

export const OUTPUT = "tests/.output";

export function sum(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    failures: [...(a.failures ?? []), ...(b.failures ?? [])],
  };
}

/** A tool that says only yes or no counts as one test. */
export const tool = async (write, name, ...args) => yesOrNo(await exitCode(write, name, args));

/** So does a script of our own. */
export const script = async (write, ...args) =>
  yesOrNo(await exitCodeOf(write, await newestNode(write), args));

const yesOrNo = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

export async function prepared(write, options) {
  try {
    await prepare({ ...options, say: write });
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    write(`${error.message}\n`);
    return { passed: 0, failed: 1 };
  }
}

export async function vitest(write, project) {
  const report = `${OUTPUT}/${project}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await exitCode(write, "vitest", ["run", "--project", project, ...reporters]);
  return counted(code, report, (result) => ({
    passed: result.numPassedTests,
    failed: result.numTotalTests - result.numPassedTests,
    failures: result.testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [`${name}\n${message}`] : []),
      ...assertionResults
        .filter(({ status }) => status !== "passed")
        .map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages?.join("\n") ?? ""}`),
    ]),
  }));
}

export async function playwright(write, ...args) {
  const code = await exitCodeOf(write, await newestNode(write), [
    "node_modules/@playwright/test/cli.js",
    "test",
    "--config",
    "tests/e2e/playwright.config.ts",
    ...args,
  ]);
  return counted(code, `${OUTPUT}/e2e.json`, ({ stats, suites, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
    failures: [...suites.flatMap(failedStories), ...errors.map(({ message }) => message)],
  }));
}

function failedStories({ suites = [], specs = [] }) {
  const failed = specs
    .filter(({ tests }) => tests.some(({ status }) => status !== "expected"))
    .map(({ file, line, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results).flatMap((result) => result.errors);
      return `${file}:${line}: ${title}\n${errors.map(({ message }) => message).join("\n")}`;
    });
  return [...failed, ...suites.flatMap(failedStories)];
}

/** A run that fails beyond its tests counts as a test that failed. */
async function counted(code, report, read) {
  const counts = await readFile(report, "utf8").then(
    (text) => read(JSON.parse(text)),
    () => ({ passed: 0, failed: 0 }),
  );
  return code !== 0 && counts.failed === 0 ? sum(counts, { passed: 0, failed: 1 }) : counts;
}

const exitCode = (write, name, args) =>
  exitCodeOf(write, join("node_modules/.bin", name), args, process.platform === "win32");

function exitCodeOf(write, program, args, shell = false) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      shell,
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", write);
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
