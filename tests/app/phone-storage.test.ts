// What waits on a phone outlives its page: as many answers as were tapped, and those of the version before.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readDealt, readPending, writeDealt, writePending } from "../../app/live/phone-storage";

const KEY = "blamegrad.answer.ABCDEF";
const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => {
  writePending("ABCDEF", []);
  vi.unstubAllGlobals();
});

const answers = [
  { roundId: "r1", part: 0, value: "+" },
  { roundId: "r1", part: 1, value: "sure" },
];

test("several answers come back as they were", () => {
  writePending("ABCDEF", answers);
  expect(readPending("ABCDEF")).toEqual(answers);
  expect(readPending("OTHERS")).toEqual([]);
});

test("once nothing waits, nothing is left", () => {
  writePending("ABCDEF", answers);
  writePending("ABCDEF", []);
  expect(stored.size).toBe(0);
  expect(readPending("ABCDEF")).toEqual([]);
});

test("the single answer that an earlier version left behind is its first part", () => {
  stored.set(KEY, JSON.stringify({ roundId: "r1", value: "+" }));
  expect(readPending("ABCDEF")).toEqual([{ roundId: "r1", part: 0, value: "+" }]);
});

test.each([
  "",
  "{",
  "null",
  "[null]",
  "7",
  '{"roundId":1,"value":"+"}',
  '[{"roundId":"r1","part":"0","value":"+"}]',
])("what nobody wrote is no answer: %s", (text) => {
  stored.set(KEY, text);
  expect(readPending("ABCDEF")).toEqual([]);
});

test("where storage is blocked, memory keeps it as long as the page", () => {
  vi.stubGlobal("localStorage", undefined);
  writePending("ABCDEF", answers);
  expect(readPending("ABCDEF")).toEqual(answers);
});

test("where storage is full, what it kept before does not win over what is newer", () => {
  writePending("ABCDEF", answers);
  vi.stubGlobal("localStorage", {
    ...localStorage,
    setItem: () => {
      throw new DOMException("Full", "QuotaExceededError");
    },
  });
  writePending("ABCDEF", answers.slice(1));
  expect(readPending("ABCDEF")).toEqual(answers.slice(1));
});

test("the last hand of weights is that of its step alone", () => {
  writeDealt({ runId: "r1", step: 3, weights: [4, 0] });
  expect(readDealt("r1", 3)).toEqual([4, 0]);
  expect(readDealt("r1", 4)).toEqual([]);
  expect(readDealt("r2", 3)).toEqual([]);
});

test.each(["{", "null", "7", '{"runId":"r1","step":3,"weights":7}'])("%s is no hand", (text) => {
  stored.set("blamegrad.dealt", text);
  expect(readDealt("r1", 3)).toEqual([]);
});
