// A live server without pages as a process of its own, for tests that put load on it or kill it.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Stands for a teacher's cookie where accounts are not what is tested. */
export const TEACHER_HEADER = "x-test-teacher";

export interface LiveServerProcess {
  process: ChildProcess;
  url: string;
  port: number;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** The database is migrated already; port 0 takes a free one. */
export function startLiveServer(databaseUrl: string, port = 0): Promise<LiveServerProcess> {
  return startProcess("./live-server-process.ts", [databaseUrl, String(port)]);
}

/** Runs a script of this folder that sends its port once it listens. */
export async function startProcess(script: string, args: string[]): Promise<LiveServerProcess> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = fork(file, args, {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [port] = (await once(child, "message")) as [number];
  const stop = async (signal: NodeJS.Signals = "SIGKILL") => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, "exit");
    }
  };
  return { process: child, url: `http://127.0.0.1:${port}`, port, stop };
}
