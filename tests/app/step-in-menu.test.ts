// The keys of a menu: arrows go round, Home and End to its ends, and other keys nowhere.

import { expect, it } from "vitest";
import { stepInMenu } from "../../app/quizzes/[id]/step-in-menu";

it.each([
  ["ArrowDown", 0, 1],
  ["ArrowDown", 2, 0],
  ["ArrowDown", -1, 0],
  ["ArrowUp", 1, 0],
  ["ArrowUp", 0, 2],
  ["ArrowUp", -1, 2],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["a", 1, null],
])("%s on entry %i of three leads to %s", (key, at, to) => {
  expect(stepInMenu(key, at, 3)).toBe(to);
});

it("leads nowhere in a menu without entries", () => {
  expect(stepInMenu("End", -1, 0)).toBeNull();
});
