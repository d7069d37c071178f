// A part of the program that does not come is asked for again; the page starts anew only where that helps, and no half-done screen is lost for it.

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../app/live/browser";
import { createPart } from "../../app/live/loader";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A network that fails until it is mended, and a server that answers or does not. */
function world({ isServerThere = false } = {}) {
  const state = { works: false, tries: [] as number[], reloads: 0, isServerThere, onAsked: () => {} };
  const load = async () => {
    state.tries.push(Date.now());
    if (!state.works) throw new Error("Failed to load chunk");
    return "the drawing";
  };
  const part = createPart(load, {
    isServerThere: async () => {
      state.onAsked();
      return state.isServerThere;
    },
    reload: () => {
      state.reloads += 1;
    },
    random: () => 0.5,
  });
  return { state, part };
}

describe("a part", () => {
  test("is fetched once, whoever wants it", async () => {
    const { state, part } = world();
    state.works = true;
    part.fetch();
    part.need();
    part.fetch();
    await vi.runAllTimersAsync();
    expect(part.loading.get()).toEqual({ status: "ready", value: "the drawing" });
    expect(state.tries).toHaveLength(1);
  });

  test("is not fetched before somebody wants it", async () => {
    const { state, part } = world();
    await vi.runAllTimersAsync();
    expect(state.tries).toEqual([]);
    expect(part.loading.get()).toEqual({ status: "loading" });
  });

  test("that fails says so, and is tried again with growing pauses for as long as it takes", async () => {
    const { state, part } = world();
    part.need();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(part.loading.get()).toEqual({ status: "failed" });
    const pauses = state.tries.slice(1).map((at, i) => at - (state.tries[i] ?? 0));
    expect(pauses.slice(0, 6)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000]);

    state.works = true;
    await vi.advanceTimersByTimeAsync(8_000);
    expect(part.loading.get().status).toBe("ready");
    expect(state.reloads).toBe(0);
  });

  test("is tried at once when the network is back", async () => {
    const { state, part } = world();
    part.need();
    await vi.advanceTimersByTimeAsync(20_000);
    state.works = true;
    part.hurry();
    part.hurry();
    await vi.advanceTimersByTimeAsync(0);
    expect(part.loading.get().status).toBe("ready");
    const tries = state.tries.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state.tries).toHaveLength(tries);
  });

  test("tells those who listen of every change", async () => {
    const { state, part } = world();
    const heard: string[] = [];
    part.loading.subscribe(() => heard.push(part.loading.get().status));
    part.need();
    await vi.advanceTimersByTimeAsync(2_000);
    state.works = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard).toEqual(["failed", "ready"]);
  });
});

describe("a part that an upgrade took away", () => {
  test("starts the page anew: the server answers, and the part does not come", async () => {
    const { state, part } = world({ isServerThere: true });
    part.need();
    await vi.advanceTimersByTimeAsync(0);
    // A single failure may be the network's.
    expect(state.reloads).toBe(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(state.reloads).toBe(1);
  });

  test("starts nothing anew for what failed with the network, which is back when the server is asked", async () => {
    const { state, part } = world({ isServerThere: true });
    part.need();
    await vi.advanceTimersByTimeAsync(499);
    state.onAsked = () => {
      state.works = true;
    };
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state.reloads).toBe(0);
    expect(part.loading.get().status).toBe("ready");
    expect(state.tries).toHaveLength(3);
  });

  test("starts nothing anew where the network breaks down again while it is asked", async () => {
    const { state, part } = world({ isServerThere: true });
    let asked = 0;
    state.onAsked = () => {
      asked += 1;
      state.isServerThere = asked % 2 === 1;
    };
    part.need();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBeGreaterThan(4);
    expect(state.reloads).toBe(0);
  });

  test("starts nothing anew while nobody waits for it: what is on the screen may be half done", async () => {
    const { state, part } = world({ isServerThere: true });
    part.fetch();
    const leave = part.need();
    leave();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(state.reloads).toBe(0);
    part.need();
    await vi.advanceTimersByTimeAsync(0);
    expect(state.reloads).toBe(1);
  });

  test("waits for the server where the network is gone as well", async () => {
    const { state, part } = world();
    part.need();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(state.reloads).toBe(0);
    state.isServerThere = true;
    await vi.advanceTimersByTimeAsync(8_000);
    expect(state.reloads).toBe(1);
  });
});

describe("the browser", () => {
  function stubbed(sessionStorage: unknown) {
    const reload = vi.fn();
    vi.stubGlobal("location", { reload });
    vi.stubGlobal("sessionStorage", sessionStorage);
    return reload;
  }

  function emptyStorage() {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
    };
  }

  test("starts the page anew once, and again only after a good while", () => {
    const reload = stubbed(emptyStorage());
    vi.setSystemTime(Date.UTC(2026, 0, 1));
    browser.reload();
    browser.reload();
    vi.advanceTimersByTime(60_000);
    browser.reload();
    expect(reload).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5 * 60_000);
    browser.reload();
    expect(reload).toHaveBeenCalledTimes(2);
  });

  test("starts the page anew also where its clock was set back since it last did", () => {
    const reload = stubbed(emptyStorage());
    vi.setSystemTime(Date.UTC(2026, 0, 2));
    browser.reload();
    vi.setSystemTime(Date.UTC(2026, 0, 1));
    browser.reload();
    browser.reload();
    expect(reload).toHaveBeenCalledTimes(2);
  });

  test("does not start the page anew where it could not remember that it did", () => {
    const reload = stubbed(undefined);
    browser.reload();
    expect(reload).not.toHaveBeenCalled();
  });

  test("knows that the server is there by its word alone", async () => {
    const answers = [new Response(null, { status: 200 }), new Response(null, { status: 503 })];
    vi.stubGlobal("fetch", async () => {
      const answer = answers.shift();
      if (!answer) throw new TypeError("Failed to fetch");
      return answer;
    });
    expect(await browser.isServerThere()).toBe(true);
    expect(await browser.isServerThere()).toBe(false);
    expect(await browser.isServerThere()).toBe(false);
  });
});
