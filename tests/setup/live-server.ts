// A live server without pages as a process of its own, for tests that put load on it or kill it.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Stands for a teacher's cookie where accounts are not what is tested. */
export const TEACHER_HEADER = "x-test-teacher";

/** Where a server process listens and what it serves; the database is migrated already, and port 0 takes a free one. */
export interface Place {
  databaseUrl: string;
  port: number;
  /** Where others serve the same classes, behind a proxy. */
  redisUrl?: string;
}

export interface ServerProcess {
  url: string;
  port: number;
  pid: number;
  /** Sets its clock, ahead of the true one or behind it. */
  setClock(aheadMs: number): Promise<void>;
  /** What it holds once its garbage is gone, in bytes. */
  memory(): Promise<Memory>;
  /** Milliseconds of the processor that it has used. */
  cpu(): Promise<number>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export type Memory = Pick<NodeJS.MemoryUsage, "rss" | "heapUsed" | "external">;

/** Starts a process that has loaded its code and waits for its place: starting takes longer than a storm of answers. */
export function spareLiveServer(): ChildProcess {
  return spareProcess("live-server");
}

/** The file of a process that `compileProcesses` has compiled. */
export const compiled = (name: "live-server" | "floor" | "pages" | "migrate" | "claim" | "log") =>
  join(process.env.COMPILED_PROCESSES ?? "", `${name}.js`);

export function spareProcess(name: "live-server" | "floor" | "pages"): ChildProcess {
  const stdio = ["ignore", "inherit", "inherit", "ipc"] as const;
  return fork(compiled(name), { execArgv: ["--expose-gc"], stdio: [...stdio] });
}

export async function startServing(child: ChildProcess, place: Place): Promise<ServerProcess> {
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`The server ended before it served, with code ${code}.`);
  });
  child.send(place);
  const [port] = (await Promise.race([once(child, "message"), ended])) as [number];
  ended.catch(() => {});
  const stop = async (signal: NodeJS.Signals = "SIGKILL") => {
    if (child.kill(signal)) await once(child, "exit");
  };
  const ask = async (question: object) => {
    child.send(question);
    const [answer] = await once(child, "message");
    return answer;
  };
  const setClock = async (aheadMs: number) => void (await ask({ aheadMs }));
  const memory = (): Promise<Memory> => ask({ memory: true });
  const cpu = async () => {
    const { user, system }: NodeJS.CpuUsage = await ask({ cpu: true });
    return (user + system) / 1_000;
  };
  return { url: `http://127.0.0.1:${port}`, port, pid: child.pid as number, setClock, memory, cpu, stop };
}
