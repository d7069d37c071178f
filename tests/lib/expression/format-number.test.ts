// Numbers as people read them.

import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumber } from "../../../lib/expression/format-number";

test.each([
  [0, "0"],
  [-0, "0"],
  [2, "2"],
  [-3, "−3"],
  [0.5, "0.5"],
  [0.1 + 0.2, "0.3"],
  [-Math.SQRT1_2, "−0.7071"],
  [6.8813735870195432, "6.881"],
  [24.70408163265306, "24.7"],
  [138.83381924198252, "138.8"],
  [645.5772594752186, "645.6"],
  [12345.678, "12346"],
  [999_999.4, "999999"],
  [999_999.6, "1×10⁶"],
  [1_234_567, "1.235×10⁶"],
  [0.00987, "0.00987"],
  [0.00018, "0.00018"],
  [0.0001, "0.0001"],
  [0.000012345, "1.234×10⁻⁵"],
  [-1e-300, "−1×10⁻³⁰⁰"],
  [Number.MAX_VALUE, "1.798×10³⁰⁸"],
  [Number.POSITIVE_INFINITY, "∞"],
  [Number.NEGATIVE_INFINITY, "−∞"],
  [Number.NaN, "NaN"],
])("%d reads %s", (x, expected) => {
  expect(formatNumber(x)).toBe(expected);
});

test("only zero reads as zero, and a sign is a true minus", () => {
  fc.assert(
    fc.property(fc.double(), (x) => {
      const text = formatNumber(x);
      expect(text === "0").toBe(x === 0);
      expect(text.startsWith("−")).toBe(x < 0);
      expect(text).not.toMatch(/[-+e]/);
      expect(text.length).toBeLessThanOrEqual(13);
    }),
  );
});
