// What libraries print of requests by themselves, such as what a stranger asked pages for: bounded, since anybody can make them print.

import { format } from "node:util";
import { type Clock, systemClock } from "./clock";

/** All that is wrong with a server at once, with a line or two to spare; of a flood, 18,000 entries an hour at most. */
const AT_ONCE = 50;
const EVERY_MS = 10_000;
/** In letters: a stack is no longer. */
const LONGEST = 4_000;

type Printing = Pick<Console, "error" | "warn">;

/** What comes too often is left out, and then told how often; of what is too long, the beginning is kept. */
export function boundPrinting(console: Printing, clock: Clock = systemClock): void {
  let printed = 0;
  let leftOut = 0;
  const { error } = console;
  const begin = () => {
    const missing = leftOut;
    [printed, leftOut] = [0, 0];
    if (missing > 0) error.call(console, `${missing} more were left out.`);
  };
  for (const name of ["error", "warn"] as const) {
    const print = console[name];
    console[name] = (...given: unknown[]) => {
      if (printed === 0 && leftOut === 0) clock.after(EVERY_MS, begin);
      if (printed === AT_ONCE) leftOut++;
      else {
        printed++;
        print.call(console, format(...given).slice(0, LONGEST));
      }
    };
  }
}
