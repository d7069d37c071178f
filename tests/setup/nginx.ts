// An nginx with the very file that an operator is given, on a free port, before the processes of one service.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../server/setup/scratch-postgres";
import { findNginx } from "./programs.mjs";

/** Of each worker: a phone takes two, and a benchmark has thousands. */
const MOST_CONNECTIONS = 8_192;

const TEMPORARY = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

/** Each request's process, its connection's number, its status. */
const LOG_FORMAT = "$upstream_addr|$arg_line|$arg_transport|$arg_sid|$status";

export interface Asked {
  process: string;
  line: string;
  transport: string;
  sid: string;
  status: number;
}

export async function startNginx(ports: readonly number[]) {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "blamegrad-nginx-"));
  // Workers of root's nginx are nobody's.
  await chmod(folder, 0o755);
  const log = join(folder, "access.log");
  const site = await givenSite(port, ports);
  const temporary = TEMPORARY.map((name) => `${name}_temp_path ${join(folder, name)};`).join(" ");
  await writeFile(
    join(folder, "nginx.conf"),
    `daemon off; worker_processes 2; pid ${join(folder, "pid")};
    events { worker_connections ${MOST_CONNECTIONS}; }
    http { ${temporary} log_format asked "${LOG_FORMAT}"; access_log ${log} asked; ${site} }`,
  );
  const program = findNginx();
  if (!program) throw new Error("nginx is missing.");
  const settings = ["-p", folder, "-c", "nginx.conf", "-e", "stderr"];
  const server = spawn(program, settings, { stdio: ["ignore", "ignore", "pipe"] });
  let complaints = "";
  server.stderr.on("data", (chunk) => {
    complaints += chunk;
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(url).catch(() => null))) {
    if (server.exitCode !== null) throw new Error(`nginx did not start:\n${complaints}`);
  }
  return {
    url,
    pid: server.pid as number,
    /** What was asked for up to now; a WebSocket once it has ended. */
    async asked(): Promise<Asked[]> {
      const lines = (await readFile(log, "utf8")).trim().split("\n");
      return lines.map((text) => {
        const [upstream = "", line = "", transport = "", sid = "", status] = text.split("|");
        // Where a process was gone, the next one was asked: the last of them answered.
        return { process: upstream.split(", ").at(-1) ?? "", line, transport, sid, status: Number(status) };
      });
    },
    async stop() {
      if (server.kill()) await once(server, "exit");
      await rm(folder, { recursive: true });
    },
  };
}

/** With a line for each process, as the file says, and without the certificate that a test has not. */
async function givenSite(port: number, ports: readonly number[]): Promise<string> {
  const site = await readFile(new URL("../../deploy/nginx.conf", import.meta.url), "utf8");
  const [, own = "", settings = ""] = /( *server 127\.0\.0\.1:)3000(.*;\n)/.exec(site) ?? [];
  return replaced(
    replaced(site, `${own}3000${settings}`, ports.map((each) => `${own}${each}${settings}`).join("")),
    "listen 443 ssl;\n    listen [::]:443 ssl;",
    `listen 127.0.0.1:${port};`,
  );
}

function replaced(text: string, part: string, by: string): string {
  if (!part || !text.includes(part)) throw new Error(`deploy/nginx.conf has no "${part}".`);
  return text.replace(part, by);
}
