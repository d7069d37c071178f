// The server's time, ticking: for what counts seconds on a screen. Whoever only waits for a moment asks `useReached`.

import { useEffect, useState } from "react";

/** `offset` is what the server's clock is ahead of this one. */
export function useServerNow(offset: number, everyMs = 200): number {
  const [now, setNow] = useState(() => Date.now() + offset);
  useEffect(() => {
    const tick = () => setNow(Date.now() + offset);
    tick();
    const timer = setInterval(tick, everyMs);
    return () => clearInterval(timer);
  }, [offset, everyMs]);
  return now;
}
