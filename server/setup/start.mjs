// `npm start`, `npm run dev` and `npm run demo`: prepares what is missing, then serves. Plain Node until the packages are there.

import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { prepare, StepFailed } from "./prepare.mjs";

const MINIMUM_NODE = [20, 19];

/** The last one says that the terminal was closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const dev = process.argv.includes("--dev");
const demo = process.argv.includes("--demo");
const parent = process.ppid;

process.chdir(root);
checkNode();
setEnvironment();
const watch = process.env.npm_execpath ? stopWithParent() : undefined;
try {
  await prepare({ build: !dev, tools: dev });
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(`\n${error.message}`);
  process.exit(1);
}
if (dev) serveAndWatch();
else await serve();
for (const signal of SIGNALS) process.once(signal, () => clearInterval(watch));

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = MINIMUM_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Blamegrad needs Node.js ${MINIMUM_NODE.join(".")} or newer, and this is ${process.versions.node}: get one at https://nodejs.org`,
  );
  process.exit(1);
}

function setEnvironment() {
  process.env.NODE_ENV = dev ? "development" : "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  if (!demo) return;
  // A demo has a known password and robots in it, so it never touches the real data.
  Object.assign(process.env, { DATA_DIR: "data/demo", DATABASE_URL: "", REDIS_URL: "" });
}

/**
 * `npm` passes a signal on to the shell that it runs scripts in, and on some systems that shell ends without telling
 * us: so the end of the parent counts as the signal. From the beginning, or a start that was stopped while it built would
 * still take the port from the next one.
 */
function stopWithParent() {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 250);
  watch.unref();
  return watch;
}

/** In this process, so that signals and exit codes are the server's own. */
async function serve() {
  await import(pathToFileURL(join(root, ".setup/server/serve.js")).href);
}

/** Next reloads pages by itself; a change in server/ or lib/ restarts the process. */
function serveAndWatch() {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const child = spawn(process.execPath, [tsx, "watch", "--clear-screen=false", "server/setup/serve.ts"], {
    stdio: "inherit",
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 0));
}
