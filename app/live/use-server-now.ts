// The server's time, ticking: for what counts seconds on a screen. Whoever only waits for a moment asks `useReached`.

import { createContext, useContext, useEffect, useState } from "react";

/** The time at which a screen stands that is only a picture of itself; null on one whose clock goes. */
export const StandingTime = createContext<number | null>(null);

/** `offset` is what the server's clock is ahead of this one. */
export function useServerNow(offset: number, everyMs = 200): number {
  const standing = useContext(StandingTime);
  const [now, setNow] = useState(() => Date.now() + offset);
  useEffect(() => {
    if (standing !== null) return;
    const tick = () => setNow(Date.now() + offset);
    tick();
    const timer = setInterval(tick, everyMs);
    return () => clearInterval(timer);
  }, [standing, offset, everyMs]);
  return standing ?? now;
}
