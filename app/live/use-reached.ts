// Whether a moment of the server's clock has come.

import { useEffect, useState } from "react";

/** Null is a moment that does not come. `offset` is what the server's clock is ahead of this one. */
export function useReached(at: number | null, offset: number): boolean {
  const [, wake] = useState(0);
  const left = at === null ? null : at - offset - Date.now();
  const isReached = left !== null && left <= 0;

  useEffect(() => {
    if (at === null || isReached) return;
    const timer = setTimeout(() => wake((count) => count + 1), Math.max(0, at - offset - Date.now()) + 10);
    return () => clearTimeout(timer);
  }, [at, isReached, offset]);

  return isReached;
}
