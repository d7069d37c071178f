// Fetches parts of the program that a screen needs later than its page: each once, for as long as it takes.

import { createStore, type Store } from "./store";

export type Loading<T> =
  | { status: "loading" }
  /** At least one attempt was in vain; the next one follows by itself. */
  | { status: "failed" }
  | { status: "ready"; value: T };

/** What the loader cannot do by itself; the browser's is in `browser.ts`. */
export interface Surroundings {
  isServerThere(): Promise<boolean>;
  /** Starts the page anew; what was to be sent is kept outside of it. */
  reload(): void;
  /** From 0 to 1, so that a whole class does not try at the same moment. */
  random(): number;
}

export interface Part<T> {
  loading: Pick<Store<Loading<T>>, "get" | "subscribe">;
  /** Fetches it, unless that was begun before. */
  fetch(): void;
  /** Fetches it for somebody who waits for it on the screen, until the returned function is called. */
  need(): () => void;
  /** The next attempt is made now, where one is due. */
  hurry(): void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

/** What failed this often while the server answers is not on the server any more. */
const ENOUGH_FAILURES = 2;

export function createPart<T>(
  load: () => Promise<T>,
  { isServerThere, reload, random }: Surroundings,
): Part<T> {
  const store = createStore<Loading<T>>({ status: "loading" });
  let isBegun = false;
  let failures = 0;
  let waiting = 0;
  let next: ReturnType<typeof setTimeout> | undefined;

  async function attempt(): Promise<void> {
    next = undefined;
    if (await comes()) return;
    next = setTimeout(attempt, pause());
    await reloadIfGone();
  }

  async function comes(): Promise<boolean> {
    try {
      const value = await load();
      clearTimeout(next);
      store.update(() => ({ status: "ready", value }));
      return true;
    } catch {
      failures += 1;
      store.update((state) => (state.status === "failed" ? state : { status: "failed" }));
      return false;
    }
  }

  const pause = () => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1)) * (0.5 + random());

  /**
   * An upgrade takes the chunks of the old pages with it. Gone is what does not come between two answers of the server: what
   * failed before them may have failed with the network. A screen that has all it shows goes on as it is.
   */
  async function reloadIfGone(): Promise<void> {
    const isGone = () => waiting > 0 && failures >= ENOUGH_FAILURES && store.get().status === "failed";
    const isThere = async () => isGone() && (await isServerThere()) && isGone();
    if ((await isThere()) && !(await comes()) && (await isThere())) reload();
  }

  function fetch(): void {
    if (isBegun) return;
    isBegun = true;
    void attempt();
  }

  return {
    loading: store,
    fetch,
    need() {
      waiting += 1;
      fetch();
      void reloadIfGone();
      return () => {
        waiting -= 1;
      };
    },
    hurry() {
      if (next === undefined) return;
      clearTimeout(next);
      void attempt();
    },
  };
}
