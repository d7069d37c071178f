// The longest that a piece of work kept the process from everything else, told apart from what else this computer was busy with.

import { openSync, readSync } from "node:fs";

const TIMES = 3;

/** Of several times the least, since collecting garbage makes one longer and none shorter. */
export async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  await work();
  const turns = watchTurns();
  const longest: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    turns.longest();
    await work();
    longest.push(turns.longest());
  }
  turns.stop();
  return Math.min(...longest);
}

/**
 * Milliseconds of the processor between two turns of the event loop: where others take the processor, as in a run of tests, the delay
 * of the loop (perf_hooks) measures them.
 */
export function watchTurns(used: () => number = ofProcess) {
  let longest = 0;
  let last = used();
  const turn = () => {
    longest = Math.max(longest, used() - last);
    last = used();
  };
  const timer = setInterval(turn, 1);
  return {
    /** Of those since it was last asked. */
    longest() {
      turn();
      const told = longest;
      longest = 0;
      return told;
    },
    stop: () => clearInterval(timer),
  };
}

function ofProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * What the thread that asks has used, without those that compile or collect garbage beside it and keep nobody waiting: half of what a page
 * costs that is opened for the first time. Linux alone tells, and to within 4 ms where the thread does not rest.
 */
export function ofThisThread(): () => number {
  if (process.platform !== "linux") return ofProcess;
  const file = openSync("/proc/thread-self/schedstat", "r");
  const line = Buffer.alloc(64);
  return () => Number.parseInt(line.toString("latin1", 0, readSync(file, line, 0, line.length, 0)), 10) / 1e6;
}
