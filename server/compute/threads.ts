// Threads that compute beside the one that serves: they start with the first run that trains, and end some time after the last.

import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { Asked } from "./thread";
import type { Compute } from "./trainers";

/** More would only take memory: a class asks for one thing at a time. */
const MOST_THREADS = 4;
/** A thread takes some ten megabytes, and a tenth of a second to start. */
const IDLE_MS = 60_000;

export interface Threads {
  compute: Compute;
  /** What is still being computed is given up. */
  close(): Promise<void>;
}

export function startThreads(): Threads {
  const isCompiled = import.meta.url.endsWith(".js");
  const pool = new Tinypool({
    filename: new URL(isCompiled ? "./thread.js" : "./thread.ts", import.meta.url).href,
    runtime: "worker_threads",
    // What this process was started with is its own, but for what reads TypeScript.
    ...(isCompiled && { execArgv: [] }),
    name: "work",
    minThreads: 0,
    maxThreads: Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1)),
    idleTimeout: IDLE_MS,
  });
  return {
    // Whoever asks waits behind those who asked before.
    compute: (name, ...given) => pool.run({ name, given } satisfies Asked),
    close: () => pool.destroy(),
  };
}
