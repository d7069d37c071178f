// Whether a moment of the server's clock has come.

import { useWakeAt } from "./use-wake-at";

/** Null is a moment that does not come. `offset` is what the server's clock is ahead of this one. */
export function useReached(at: number | null, offset: number): boolean {
  const isReached = at !== null && at <= Date.now() + offset;
  useWakeAt(isReached ? null : at, offset);
  return isReached;
}
