// What has to be done before the server can start: packages, Prisma clients, server, pages; each only when its inputs changed.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lockFor, withLock } from "../bounds/lock.mjs";
import { compressFiles } from "./compress.mjs";

/** Stamps of finished steps, and the lock; not in node_modules, because `npm ci` empties that. */
const FOLDER = ".setup";
const LOCK = join(FOLDER, "lock");

/** With what tests and checks need, also where NODE_ENV says production: one installation serves every command. */
const INSTALL = ["ci", "--include=dev", "--prefer-offline"];

/** What the server is compiled from, and with the rest the pages are built from. */
const CODE = ["lib", "server", "prisma/schema.prisma"];
const SOURCES = ["app", "public", ...CODE];
const SETTINGS = [
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** Of the number of a build, in hexadecimal digits: no two that meet are the same. */
const BUILD_LENGTH = 20;

export class StepFailed extends Error {}

const steps = {
  install: {
    title: "Installing packages",
    isDone: () => isInstalled({ tools: true }),
    run: () => npm(...INSTALL),
  },
  generate: {
    title: "Generating database clients",
    isDone: () => isStamped("generate"),
    inputs: [
      "prisma/schema.prisma",
      "prisma.config.ts",
      "server/setup/generate.mjs",
      "server/store/postgres-schema.mjs",
      "package-lock.json",
    ],
    outputs: ["prisma/generated/sqlite/client.ts", "prisma/generated/postgres/client.ts"],
    run: () => node("server/setup/generate.mjs"),
  },
  compile: {
    title: "Compiling the server",
    isDone: () => isStamped("compile"),
    inputs: [...CODE, "tsconfig.json", "package.json", "package-lock.json"],
    outputs: [".setup/server/serve.js", ".setup/server/admin.js", ".setup/server/thread.js"],
    run: () => node("server/setup/compile.mjs"),
  },
  build: {
    title: "Building pages",
    isDone: () => isStamped("build"),
    inputs: [...SOURCES, ...SETTINGS],
    outputs: [".next/BUILD_ID"],
    run: async (fingerprint) => {
      await removeOldBuild();
      // Pages and server know each other by it, on every computer that builds the same.
      process.env.NEXT_PUBLIC_BUILD = fingerprint.slice(0, BUILD_LENGTH);
      await node("node_modules/next/dist/bin/next", "build");
      await compressFiles(".next/static");
    },
  },
};

/**
 * Run in the root folder. A second process waits until the first one is done, and then finds nothing left to do. Without
 * `tools` the packages that only build and test may be missing, as long as there is nothing to build.
 */
export async function prepare({ build, tools = true, say = (text) => process.stdout.write(text) }) {
  const wait = () => say("Waiting for another start to finish its preparations …\n");
  const work = async () => {
    const made = ["generate", "compile", ...(build ? ["build"] : [])];
    if (!tools && (await isInstalled({ tools })) && (await areStamped(made))) return;
    for (const name of ["install", ...made]) await once(name, say);
  };
  try {
    await mkdir(FOLDER, { recursive: true });
    await withLock(LOCK, work, wait);
  } catch (error) {
    throw error.syscall && error.path
      ? new StepFailed(`A start prepares itself in this folder, but ${error.message}`)
      : error;
  }
}

async function once(name, say) {
  const { title, isDone, inputs, run } = steps[name];
  if (await isDone()) return;
  say(`${title} … `);
  const start = Date.now();
  const stamp = join(FOLDER, name);
  await rm(stamp, { force: true });
  // Before the work: an input that changes meanwhile makes the next start do it again.
  const fingerprint = inputs && fingerprintOf(inputs);
  await run(fingerprint);
  if (fingerprint) await writeFile(stamp, fingerprint);
  say(`${((Date.now() - start) / 1000).toFixed(1)} s\n`);
}

/** An interrupted build must leave nothing behind; `.next/dev` belongs to a development server that may be running. */
async function removeOldBuild() {
  const entries = await readdir(".next").catch(() => []);
  for (const entry of entries.filter((name) => name !== "dev")) {
    await rm(join(".next", entry), { recursive: true, force: true });
  }
}

/** npm writes `node_modules/.package-lock.json` last, so what it lists is what is there. */
async function isInstalled({ tools }) {
  try {
    const wanted = JSON.parse(await readFile("package-lock.json", "utf8")).packages;
    const present = JSON.parse(await readFile("node_modules/.package-lock.json", "utf8")).packages;
    return Object.entries(wanted).every(
      ([path, { version, dev, optional, devOptional }]) =>
        path === "" ||
        (path in present ? present[path].version === version : optional || devOptional || (dev && !tools)),
    );
  } catch {
    return false;
  }
}

async function areStamped(names) {
  for (const name of names) if (!(await isStamped(name))) return false;
  return true;
}

async function isStamped(name) {
  const { inputs, outputs } = steps[name];
  if (!outputs.every(existsSync)) return false;
  const stamp = await readFile(join(FOLDER, name), "utf8").catch(() => "");
  return stamp === fingerprintOf(inputs);
}

/**
 * A hash over the names and contents of all files in `paths`; a path that is not there counts as empty. This process has
 * nothing else to do, and every start reads some thousand files: to wait for each takes ten times as long.
 */
function fingerprintOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesIn(path)) hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The npm that runs this script, or else the one on the PATH. */
const npm = (...args) =>
  process.env.npm_execpath ? node(process.env.npm_execpath, ...args) : command("npm", ...args);

const node = (...args) => command(process.execPath, ...args);

/** Its output is shown only when it fails. Where this process is killed, the next start waits for what it began. */
function command(program, ...args) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === "win32" && program === "npm";
    const child = spawn(program, args, { shell, stdio: ["ignore", "pipe", "pipe"] });
    if (child.pid) lockFor(LOCK, child.pid);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
      });
    }
    child.on("error", (error) => reject(new StepFailed(`${program} could not be run: ${error.message}`)));
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new StepFailed(`${output}\nThis failed: ${program} ${args.join(" ")}`));
    });
  });
}
