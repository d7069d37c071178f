// A PostgreSQL of its own for tests and for writing migrations: a free port, a temporary folder, gone at the end.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where Debian keeps PostgreSQL's programs, newest first. */
const DEBIAN_PROGRAMS = "/usr/lib/postgresql";

export interface ScratchPostgres {
  /** Without a database name: `${url}/name`. */
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** What it is told is not safe from a power cut unless it is `durable`, which takes longer. */
export async function startScratchPostgres({ durable = false } = {}): Promise<ScratchPostgres> {
  const programs = await programFolder();
  const user = await unprivilegedUser();
  const folder = await mkdtemp(join(tmpdir(), "blamegrad-postgres-"));
  if (user) await chown(folder, user.uid, user.gid);
  const port = await freePort();
  const initialise = ["-D", join(folder, "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"];
  await run(join(programs, "initdb"), initialise, { ...user, cwd: folder });
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
    `fsync=${durable ? "on" : "off"}`,
  ];
  const server = spawn(
    join(programs, "postgres"),
    ["-D", join(folder, "data"), ...settings.flatMap((setting) => ["-c", setting])],
    { ...user, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
  );
  let log = "";
  server.stderr.on("data", (chunk) => {
    log += chunk;
  });
  while (!log.includes("ready to accept connections")) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${log}`);
    await sleep(20);
  }
  return {
    url: `postgres://postgres@127.0.0.1:${port}`,
    pid: server.pid as number,
    stop: async () => {
      // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients.
      if (server.kill("SIGINT")) await once(server, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function programFolder(): Promise<string> {
  const versions = await readdir(DEBIAN_PROGRAMS).catch(() => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest ? join(DEBIAN_PROGRAMS, newest, "bin") : "";
}

/** PostgreSQL refuses to run as root, so root lends it the account of the Debian package. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const line = (await readFile("/etc/passwd", "utf8"))
    .split("\n")
    .find((entry) => entry.startsWith("postgres:"));
  if (!line) throw new Error("PostgreSQL does not run as root, and there is no user named postgres.");
  const [, , uid, gid] = line.split(":").map(Number);
  return { uid: uid ?? 0, gid: gid ?? 0 };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
