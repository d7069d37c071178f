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

test.each([
  [-8.9e-5, 2, "−0.000089"],
  [1.04e-6, 2, "0.000001"],
  [9.6e-7, 2, "9.6×10⁻⁷"],
  [9.6e-7, 1, "0.000001"],
  [1.23e-5, 3, "0.0000123"],
  [1.23e-6, 3, "1.23×10⁻⁶"],
  [0.000012345, 17, "1.2345×10⁻⁵"],
])(
  "%d with %d digits reads %s: without a power of ten where seven digits behind the point are enough",
  (x, digits, expected) => {
    expect(formatNumber(x, digits)).toBe(expected);
  },
);

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
