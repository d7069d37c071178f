// Work on many things that lets everybody else's in between two of them.

import { setImmediate as afterOthers } from "node:timers/promises";

/** Everybody else's. */
export const othersTurn = (): Promise<void> => afterOthers();

/** For work whose size a teacher decides: working out the largest item takes 10 ms, and a quiz has sixty. */
export async function oneByOne<Thing, Made>(
  things: readonly Thing[],
  work: (thing: Thing, at: number) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const [at, thing] of things.entries()) {
    await afterOthers();
    made.push(work(thing, at));
  }
  return made;
}
