// The keys with which bricks are laid.

import { expect, it } from "vitest";
import { type BrickKey, brickKeyOf, isOfUse, laid } from "../../../app/questions/build/brick-keys";

const task = { of: "value", target: 10, bricks: 3, numbers: [1, 2, 3, 4], operators: ["+", "*"] } as const;
const given = { ...task, numbers: [...task.numbers], operators: [...task.operators] };
const after = (keys: readonly BrickKey[]) => keys.reduce((text, key) => laid(given, text, key), "");

it.each<[string, BrickKey[]]>([
  ["2+3*2", ["2", "+", "3", "*", "2"]],
  ["2+3*2", ["*", "2", "+", "3", "*", "2", "+", "back", "2"]],
  ["4+3", ["2", "4", "*", "+", "3"]],
  ["2", ["2", "-", "9"]],
  ["", ["2", "back", "back"]],
])("%s", (text, keys) => expect(after(keys)).toBe(text));

it("says which keys are of use", () => {
  expect(isOfUse(given, "", "+")).toBe(false);
  expect(isOfUse(given, "2", "+")).toBe(true);
  expect(isOfUse(given, "2+3*2", "+")).toBe(false);
  expect(isOfUse(given, "", "back")).toBe(false);
});

it("knows the keys of a keyboard", () => {
  expect(["3", "x", "*", "-", "Backspace", "a", "/"].map(brickKeyOf)).toEqual([
    "3",
    "*",
    "*",
    "-",
    "back",
    null,
    null,
  ]);
});
