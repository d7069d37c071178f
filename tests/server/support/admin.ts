// An operator's command as a process of its own, as `npm run admin` starts it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

export const SECRET = "0123456789abcdef0123456789abcdef";

export interface Said {
  code: number | null;
  out: string;
  err: string;
}

export async function admin(environment: Record<string, string>, argv: string[], stdin = ""): Promise<Said> {
  const env = { ...process.env, SECRET, LOG_LEVEL: "warn", ...environment };
  const child = spawn(process.execPath, ["server/setup/admin.mjs", ...argv], { env });
  child.stdin.end(stdin);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, out, err };
}
