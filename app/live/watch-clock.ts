// Notices that this device's clock was set, or that it slept: what is known of the server's clock is then old.

const LOOK_EVERY_MS = 1_000;
/** Clocks that are kept in step with others move by less. */
const MOVED_MS = 1_500;

/** Compares it with the time since the page began, which nobody sets. Returns what ends the watch. */
export function watchClock(onMove: () => void): () => void {
  const ahead = () => Date.now() - performance.now();
  let before = ahead();
  const timer = setInterval(() => {
    const now = ahead();
    if (Math.abs(now - before) > MOVED_MS) onMove();
    before = now;
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
