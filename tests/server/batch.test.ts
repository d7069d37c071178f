// Group commit and coalescing: the two rules that keep a full class cheap.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Batch } from "../../server/bounds/batch";
import { systemClock } from "../../server/bounds/clock";
import { coalesce } from "../../server/bounds/coalesce";
import { restAfter } from "../../server/class/answers";

describe("a batch", () => {
  /** A store that writes when it is told to. */
  function slowStore(limit = 100) {
    const writes: { items: number[]; done: (outcomes: string[]) => void; fail: (error: Error) => void }[] =
      [];
    const batch = new Batch<number, string>(
      limit,
      (items) => new Promise((done, fail) => writes.push({ items, done, fail })),
    );
    return { batch, writes };
  }
  /** After a while, and after what was put off before: where others have the processor, a timer comes first. */
  const nextTurn = () => new Promise((resolve) => setTimeout(() => setImmediate(resolve), 5));

  it("gathers what arrives while the last one is written, and answers each item with its own outcome", async () => {
    const { batch, writes } = slowStore();
    const first = batch.add(1);
    await nextTurn();
    const others = [batch.add(2), batch.add(3)];
    await nextTurn();
    expect(writes.map(({ items }) => items)).toEqual([[1]]);
    writes[0]?.done(["one"]);
    expect(await first).toBe("one");
    await nextTurn();
    expect(writes[1]?.items).toEqual([2, 3]);
    writes[1]?.done(["two", "three"]);
    expect(await Promise.all(others)).toEqual(["two", "three"]);
  });

  it("never grows beyond its limit", async () => {
    const { batch, writes } = slowStore(2);
    const all = [1, 2, 3].map((item) => batch.add(item));
    await nextTurn();
    expect(writes[0]?.items).toEqual([1, 2]);
    writes[0]?.done(["", ""]);
    await nextTurn();
    expect(writes[1]?.items).toEqual([3]);
    writes[1]?.done([""]);
    await Promise.all(all);
  });

  it("rests after each where those that come soon after shall come together", async () => {
    const rests: (() => void)[] = [];
    const writes: number[][] = [];
    const write = async (items: number[]) => {
      writes.push(items);
      return items;
    };
    const batch = new Batch<number, number>(100, write, () => new Promise((resolve) => rests.push(resolve)));
    expect(await batch.add(1)).toBe(1);
    const others = [batch.add(2)];
    await nextTurn();
    others.push(batch.add(3));
    expect(writes).toEqual([[1]]);
    rests[0]?.();
    expect(await Promise.all(others)).toEqual([2, 3]);
    expect(writes).toEqual([[1], [2, 3]]);
  });

  it("is followed by a rest that knows how long it took, and how many they were", async () => {
    const took: [number, number][] = [];
    const slow = async (items: number[]) => {
      await nextTurn();
      return items;
    };
    const batch = new Batch<number, number>(100, slow, async (...what) => void took.push(what));
    await Promise.all([batch.add(1), batch.add(2)]);
    await vi.waitFor(() => expect(took).toHaveLength(1));
    // A timer may be a part of a millisecond early.
    expect(took[0]?.[0]).toBeGreaterThan(3);
    expect(took[0]?.[1]).toBe(2);
  });

  it("of answers rests as long as it took, so that a slow disk leaves half of the time to others, and never for long", () => {
    expect([0, 0.4, 3, 20, 5_000].map((tookMs) => restAfter(tookMs, 2))).toEqual([1, 1, 3, 20, 20]);
  });

  it("of one answer does not rest, since there was nothing to share", () => {
    expect([0, 5_000].map((tookMs) => restAfter(tookMs, 1))).toEqual([0, 0]);
  });

  it("that fails fails for its own items alone", async () => {
    const { batch, writes } = slowStore();
    const unlucky = batch.add(1);
    const caught = expect(unlucky).rejects.toThrow("disk full");
    await nextTurn();
    const lucky = batch.add(2);
    writes[0]?.fail(new Error("disk full"));
    await caught;
    await nextTurn();
    writes[1]?.done(["stored"]);
    expect(await lucky).toBe("stored");
  });
});

describe("coalesced news", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const add = (a: number, b: number) => a + b;

  it("is told at once, then merged until the interval is over, and never lost", async () => {
    const told: number[] = [];
    const news = coalesce(
      systemClock,
      250,
      add,
      async (_class, sum) => void told.push(sum),
      () => {},
    );
    for (let answer = 0; answer < 10; answer++) news.ask("class", 1);
    expect(told).toEqual([1]);
    await vi.advanceTimersByTimeAsync(250);
    expect(told).toEqual([1, 9]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([1, 9]);
    news.ask("class", 5);
    expect(told).toEqual([1, 9, 5]);
  });

  it("of one class does not wait for another's", () => {
    const told: string[] = [];
    const news = coalesce(
      systemClock,
      250,
      add,
      async (name) => void told.push(name),
      () => {},
    );
    news.ask("5A", 1);
    news.ask("5B", 1);
    expect(told).toEqual(["5A", "5B"]);
  });

  it("that could not be told is told again until it is, together with what came since", async () => {
    const errors: unknown[] = [];
    const told: number[] = [];
    let isAway = true;
    const tell = async (_class: string, sum: number) => {
      if (isAway) throw new Error("no database");
      told.push(sum);
    };
    const news = coalesce(systemClock, 250, add, tell, (error) => errors.push(error));
    news.ask("class", 1);
    await vi.advanceTimersByTimeAsync(10_000);
    news.ask("class", 2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([]);
    isAway = false;
    await vi.advanceTimersByTimeAsync(500);
    expect(told).toEqual([3]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([3]);
    // Once for the whole time it was away.
    expect(errors).toHaveLength(1);
  });
});
