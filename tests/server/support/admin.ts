// An operator's command: in this process, or as one of its own, as `npm run admin` starts it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { open } from "node:fs/promises";
import { PassThrough, Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { obey } from "../../../server/setup/admin-line";

export const SECRET = "0123456789abcdef0123456789abcdef";

export interface Said {
  code: number | null;
  out: string;
  err: string;
}

const settings = { SECRET, LOG_LEVEL: "warn" };

/** What the command does; starting a program for each costs more than all they do. */
export async function admin(environment: Record<string, string>, argv: string[], stdin = ""): Promise<Said> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const terminal = {
    environment: { ...process.env, ...settings, ...environment },
    stdin: Readable.from([stdin]),
  };
  const said = Promise.all([text(stdout), text(stderr)]);
  const code = await obey(argv, { ...terminal, stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { code, out, err };
}

/** The whole program. */
export async function adminProcess(
  environment: Record<string, string>,
  argv: string[],
  stdin: string | Buffer = "",
): Promise<Said> {
  const child = started(environment, argv);
  child.stdin.end(stdin);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, out, err };
}

/** The whole program, whose output is no text. */
export async function adminPoured(
  environment: Record<string, string>,
  argv: string[],
): Promise<Omit<Said, "out"> & { packed: Buffer }> {
  const child = started(environment, argv);
  const [packed, err] = await Promise.all([buffer(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, err, packed };
}

/** The whole program, before a reader that has seen enough before it begins. */
export async function adminUnread(
  environment: Record<string, string>,
  argv: string[],
): Promise<Omit<Said, "out">> {
  const child = started(environment, argv);
  child.stdout.destroy();
  const [err] = await Promise.all([text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, err };
}

/** The whole program, whose output goes where no byte has room. */
export async function adminOnFullDisk(
  environment: Record<string, string>,
  argv: string[],
): Promise<Omit<Said, "out">> {
  const full = await open("/dev/full", "w");
  const child = spawn(process.execPath, ["server/setup/admin.mjs", ...argv], {
    env: { ...process.env, ...settings, ...environment },
    stdio: ["ignore", full.fd, "pipe"],
  });
  const [err] = await Promise.all([text(child.stderr as Readable), once(child, "close"), full.close()]);
  return { code: child.exitCode, err };
}

function started(environment: Record<string, string>, argv: string[]) {
  const env = { ...process.env, ...settings, ...environment };
  return spawn(process.execPath, ["server/setup/admin.mjs", ...argv], { env });
}
