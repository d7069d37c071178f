// The times of a round, also by a clock that was set while it is on.

import { expect, it } from "vitest";
import { isGraceOver, isRead, READING_MS } from "../../../lib/session/clock";

const OPENED_AT = 1_700_000_000_000;
const HOUR_MS = 3_600_000;
const round = { answersFrom: OPENED_AT + READING_MS, closesAt: OPENED_AT + 30_000 };

it("is read for three seconds after its opening, by clocks that differ by seconds too, and for no hour that comes twice", () => {
  const read = (after: number) => isRead(round, OPENED_AT + after);
  expect([0, READING_MS - 1, -5_000].map(read)).toEqual([false, false, false]);
  expect([READING_MS, HOUR_MS, -HOUR_MS].map(read)).toEqual([true, true, true]);
});

it("waits for slow networks after its end, and not by a clock that was set back", () => {
  const over = (after: number) => isGraceOver(round, round.closesAt + after);
  expect([0, 1_000, -5_000].map(over)).toEqual([false, false, false]);
  expect([2_000, HOUR_MS, -HOUR_MS].map(over)).toEqual([true, true, true]);
});
