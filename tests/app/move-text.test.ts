// A number that has moved, in print: never alike where it differs, and ≈ only where it is rounded.

import { expect, it } from "vitest";
import { changeText, moveText } from "../../app/graph/move-text";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

it.each([
  [-6, -6.3, "−6 → −6.3"],
  [2, 2.1, "2 → 2.1"],
  [0.70710123, 0.79370791, "0.7071 → ≈ 0.7937"],
  [0.99999, 0.999991, "0.99999 → 0.999991"],
  [4, 4, "4 → 4"],
])("%d to %d", (from, to, text) => {
  expect(plain(moveText(from, to))).toBe(text);
});

it("never breaks between the numbers", () => {
  expect(moveText(-6, 0.70710123)).not.toContain(" ");
});

it.each([
  [-0.30000000000000071, "▼ −0.3"],
  [0.1, "▲ +0.1"],
  [0, "= 0"],
  [0.086601, "▲≈+0.0866"],
])("a change of %d", (change, text) => {
  expect(changeText(change)).toBe(text);
});
