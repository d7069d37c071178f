// How much of the processor a program and those that it started have used: known on Linux.

import { readdirSync, readFileSync } from "node:fs";

/** What the kernel counts in, whatever it was built for. */
const TICK_MS = 10;

/** Milliseconds up to now, of children that have ended too. */
export function processorOf(pid: number): number {
  const own = statOf(String(pid));
  if (!own) return 0;
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat?.parent === pid);
  const running = children.reduce((sum, child) => sum + (child?.ticks ?? 0), 0);
  return (own.ticks + own.endedTicks + running) * TICK_MS;
}

function statOf(pid: string) {
  try {
    // The name of a program, the second field, may have anything in it.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    const at = (index: number) => Number(fields[index]);
    return { parent: at(1), ticks: at(11) + at(12), endedTicks: at(13) + at(14) };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}
