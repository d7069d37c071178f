// Simulated classes take two fifths less time in the newest Node, and what tells the stories a sixth; the product runs in the one that is in use.

import { execFile } from "node:child_process";
import { cp, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const KEPT_IN = "tests/setup/newest-node";
const FOLDER = ".setup/newest-node";

let installing;

/** Its program. Where no package brings it, that is the Node that is in use; `write` is told so. */
export function newestNode(write) {
  installing ??= install(write);
  return installing;
}

async function install(write) {
  const { optionalDependencies } = JSON.parse(await readFile(`${KEPT_IN}/package.json`, "utf8"));
  const name = `node-${process.platform}-${process.arch}`;
  const wanted = optionalDependencies[name];
  if (!wanted) return inUse(write, `There is no package of ${name}`);
  if (Number.parseInt(process.versions.node, 10) >= Number.parseInt(wanted, 10)) return process.execPath;
  const folder = join(process.cwd(), FOLDER);
  const program = join(folder, "node_modules", name, "bin/node");
  if ((await versionOf(program)) === wanted) return program;
  await mkdir(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) await cp(join(KEPT_IN, file), join(folder, file));
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const [command, ...args] = [...npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  await promisify(execFile)(command, args, { cwd: folder }).catch((error) => write(`${error.message}\n`));
  return (await versionOf(program)) === wanted
    ? program
    : inUse(write, `${name} ${wanted} could not be installed`);
}

function inUse(write, why) {
  write(`${why}: this takes longer in Node ${process.versions.node}.\n`);
  return process.execPath;
}

async function versionOf(program) {
  const said = await promisify(execFile)(program, ["--version"]).catch(() => null);
  return said?.stdout.trim().replace("v", "") ?? null;
}
