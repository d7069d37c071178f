// Work that is asked for more often than it should run: at once the first time, then at most once an interval, and again until it is done.

import { type Clock, pause } from "./clock";

export interface Coalesced<News> {
  ask(key: string, news: News): void;
}

/** What a database that is back for a second can do by then is done. */
const AGAIN_MS = 500;

/**
 * Runs `work` for a key, never twice at the same time. What is asked for meanwhile is merged and runs
 * after `interval` milliseconds, so the last word is always said: work that fails is merged with what came since, and
 * tried again. `onError` hears of the first of several failures in a row.
 */
export function coalesce<News>(
  clock: Clock,
  interval: number,
  merge: (earlier: News, later: News) => News,
  work: (key: string, news: News) => Promise<void>,
  onError: (error: unknown) => void,
): Coalesced<News> {
  const waiting = new Map<string, { news: News } | null>();
  const run = async (key: string, first: News): Promise<void> => {
    let hadFailed = false;
    for (let next: { news: News } | null = { news: first }; next; next = waiting.get(key) ?? null) {
      waiting.set(key, null);
      try {
        await work(key, next.news);
        hadFailed = false;
      } catch (error) {
        if (!hadFailed) onError(error);
        hadFailed = true;
        const later = waiting.get(key);
        waiting.set(key, later ? { news: merge(next.news, later.news) } : next);
      }
      const rest = hadFailed ? Math.max(interval, AGAIN_MS) : interval;
      if (rest > 0) await pause(clock, rest);
    }
    waiting.delete(key);
  };
  return {
    ask(key, news) {
      const merged = waiting.get(key);
      if (merged) merged.news = merge(merged.news, news);
      else if (waiting.has(key)) waiting.set(key, { news });
      else void run(key, news);
    },
  };
}
