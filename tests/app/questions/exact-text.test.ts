// Numbers with as many digits as it takes to tell right from wrong.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endsText } from "../../../app/live/exact-text";
import { asked } from "../../../app/questions/number/table";
import { number } from "../../../lib/questions/number/number";
import { isNear } from "../../../lib/questions/tolerance";

describe("the ends of what counts as right", () => {
  test.each([
    [1.25, 0.005, false, "1.245", "1.255"],
    [4 / 3, 0.005, false, "1.3284", "1.3383"],
    [-0.59, 0.05, true, "−0.64", "−0.54"],
    [0, 0.1, true, "−0.1", "+0.1"],
    [24, 2, false, "22", "26"],
  ])("are for %d, within %d: from %s to %s", (right, slack, isBlame, low, high) => {
    expect(endsText(right, slack, isBlame)).toEqual({ low, high });
  });

  test("are right themselves, and hardly anything beyond them is", () => {
    const rights = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    const slacks = fc.constantFrom(0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 3, 100);
    fc.assert(
      fc.property(rights, slacks, (right, slack) => {
        const { low, high } = endsText(right, slack);
        const [from, to] = [low, high].map((text) => Number(text.replace("−", "-"))) as [number, number];
        expect([from, to].map((end) => isNear(end, right, slack))).toEqual([true, true]);
        expect(to - from).toBeGreaterThan(1.8 * slack - 1e-6);
      }),
    );
  });
});

test("a spreadsheet gets a right answer without the last bits of floating point", () => {
  const question = number.question.parse({
    kind: "number",
    asks: "value",
    expression: "w = 0\nL = 0 - 0.1*(2*(w - 3))",
    target: "L",
    tolerance: 0.005,
    prompt: {},
    explanation: {},
    seconds: null,
    points: 100,
  });
  const [stage, reveal] = [number.stage(question), number.reveal(question)];
  expect(reveal.right).toBe(0.6000000000000001);
  const t = (() => "") as unknown as Parameters<typeof asked>[2];
  expect(asked({ question, stage, reveal }, { at: 0, of: 1 }, t, "en").right).toBe("0.6");
});
