// Long computations in small slices, in turn, so that no class waits for another one's training.

import { setImmediate as afterOthers } from "node:timers/promises";

/** Answers of other classes wait this long at most: measured, 2 ms add little to their acknowledgement. */
const SLICE_MS = 2;

/** The end of the line: each computation waits for the slice before it, whatever class that belongs to. */
let line: Promise<unknown> = Promise.resolve();

/** Calls `work` until it returns false, one slice at a time; between two slices whatever else has arrived is served. */
export async function inTurns(work: () => boolean): Promise<void> {
  let goesOn = true;
  while (goesOn) {
    const slice = line.then(async () => {
      await afterOthers();
      goesOn = workFor(SLICE_MS, work);
    });
    // A computation that throws must not hold up the others.
    line = slice.catch(() => {});
    await slice;
  }
}

function workFor(milliseconds: number, work: () => boolean): boolean {
  const end = performance.now() + milliseconds;
  while (work()) if (performance.now() >= end) return true;
  return false;
}
