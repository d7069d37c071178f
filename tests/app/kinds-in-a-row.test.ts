// What is in a quiz, as it is said aloud.

import { expect, it } from "vitest";
import { kindsInARow } from "../../app/dashboard/kinds-in-a-row";

it("counts what follows each other, and keeps the order", () => {
  expect(kindsInARow(["blame", "blame", "slide", "number", "blame"])).toEqual([
    { kind: "blame", count: 2 },
    { kind: "slide", count: 1 },
    { kind: "number", count: 1 },
    { kind: "blame", count: 1 },
  ]);
  expect(kindsInARow([])).toEqual([]);
});
