// The server's time, ticking: deadlines are times that every screen compares with.

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
