// A device whose clock was set, or that slept, asks for the server's time anew.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchClock } from "../../app/live/watch-clock";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date", "performance", "setInterval", "clearInterval"] }));
afterEach(() => void vi.useRealTimers());

const HOUR_MS = 3_600_000;

test.each([2 * HOUR_MS, -2 * HOUR_MS, 5_000])("a clock that jumps by %d ms is noticed, once", (jump) => {
  const onMove = vi.fn();
  const unwatch = watchClock(onMove);
  vi.advanceTimersByTime(60_000);
  expect(onMove).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + jump);
  vi.advanceTimersByTime(1_000);
  expect(onMove).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(onMove).toHaveBeenCalledTimes(1);
  unwatch();
});

test("a clock that is kept in step moves nothing, and nothing is watched after the end", () => {
  const onMove = vi.fn();
  const unwatch = watchClock(onMove);
  for (let minute = 0; minute < 10; minute++) {
    vi.setSystemTime(Date.now() + 50);
    vi.advanceTimersByTime(60_000);
  }
  unwatch();
  vi.setSystemTime(Date.now() + HOUR_MS);
  vi.advanceTimersByTime(60_000);
  expect(onMove).not.toHaveBeenCalled();
});
