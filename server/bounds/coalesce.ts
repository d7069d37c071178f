// Work that is asked for more often than it should run: at once the first time, then at most once an interval.

export interface Coalesced<News> {
  ask(key: string, news: News): void;
}

/**
 * Runs `work` for a key, never twice at the same time. What is asked for meanwhile is merged and runs
 * after `interval` milliseconds, so the last word is always said.
 */
export function coalesce<News>(
  interval: number,
  merge: (earlier: News, later: News) => News,
  work: (key: string, news: News) => Promise<void>,
  onError: (error: unknown) => void,
): Coalesced<News> {
  const waiting = new Map<string, { news: News } | null>();
  const run = async (key: string, first: News): Promise<void> => {
    for (let next: { news: News } | null = { news: first }; next; next = waiting.get(key) ?? null) {
      waiting.set(key, null);
      await work(key, next.news).catch(onError);
      if (interval > 0) await new Promise((resolve) => setTimeout(resolve, interval).unref());
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
