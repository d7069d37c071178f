// The keypad's display: what can be typed is a number, or on its way to one.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Key, keyOf, problemOf, typed } from "../../../app/live/keypad/typed";
import { readNumber } from "../../../lib/questions/read-number";

const press = (keys: string, from = "") =>
  [...keys].reduce((text, key) => typed(text, key === "<" ? "back" : (key as Key)), from);

describe("typing", () => {
  test.each([
    ["39", "39"],
    ["1.5", "1.5"],
    [".5", "0.5"],
    ["4/3", "4/3"],
    ["1/.5", "1/0.5"],
    ["007", "7"],
    ["0.07", "0.07"],
    ["1/03", "1/3"],
  ])("%s gives %s", (keys, text) => {
    expect(press(keys)).toBe(text);
  });

  test("the minus key turns the sign, wherever one is", () => {
    expect(press("3-9")).toBe("-39");
    expect(press("3-9-")).toBe("39");
    expect(press("-3")).toBe("-3");
    expect(press("1/2-")).toBe("-1/2");
  });

  test("a second point or bar, and a bar with nothing above it, change nothing", () => {
    expect(press("1..5.")).toBe("1.5");
    expect(press("1/2/3")).toBe("1/23");
    expect(press("/")).toBe("");
    expect(press("-/")).toBe("-");
  });

  test("deleting takes the last one, and the sign with the last digit gone", () => {
    expect(press("-12<")).toBe("-1");
    expect(press("-1<<")).toBe("");
    expect(press("<")).toBe("");
  });

  test("whatever is pressed stays short enough for a narrow phone, and is read or explained", () => {
    const keys = fc.array(fc.constantFrom<Key>("0", "1", "9", ".", "/", "-", "back"), { maxLength: 40 });
    fc.assert(
      fc.property(keys, (pressed) => {
        const text = pressed.reduce(typed, "");
        expect(text.length).toBeLessThanOrEqual(13);
        expect(readNumber(text) === null).toBe(problemOf(text) !== null);
      }),
    );
  });
});

describe("what cannot be sent", () => {
  test.each([
    ["", "empty"],
    ["-", "empty"],
    ["3/", "half"],
    ["3/0", "byZero"],
    ["3/0.0", "byZero"],
    ["3/2", null],
    ["-0.5", null],
  ])("%j: %s", (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });
});

test("a keyboard's keys stand for the keypad's", () => {
  expect(["7", ",", ".", "-", "−", "/", "Backspace"].map(keyOf)).toEqual([
    "7",
    ".",
    ".",
    "-",
    "-",
    "/",
    "back",
  ]);
  expect(["Enter", "a", "F5", "Tab", "e"].map(keyOf)).toEqual([null, null, null, null, null]);
});
