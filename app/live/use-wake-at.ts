// Draws a part of a screen anew when a moment of the server's clock has come, and not before.

import { useEffect, useState } from "react";

/** Timers may come a little early. */
const LATE_MS = 10;
/** A timer of more than 24 days comes at once; so where a clock is far off, the moment is looked at again. */
const LONGEST_MS = 60_000;

export function waitMs(at: number, now: number): number {
  return Math.min(Math.max(0, at - now) + LATE_MS, LONGEST_MS);
}

/** Null is a moment that does not come. `offset` is what the server's clock is ahead of this one. */
export function useWakeAt(at: number | null, offset: number): void {
  const [woken, wake] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the clock was set back meanwhile, the wait goes on
  useEffect(() => {
    if (at === null) return;
    const timer = setTimeout(() => wake((count) => count + 1), waitMs(at, Date.now() + offset));
    return () => clearTimeout(timer);
  }, [at, offset, woken]);
}
