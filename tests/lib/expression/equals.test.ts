// An equals sign stands only between numbers that are equal as they are printed.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  functionEquals,
  neuronEquals,
  powerEquals,
  productEquals,
  sumEquals,
} from "../../../lib/expression/equals";
import { asPrinted, formatNumber } from "../../../lib/expression/format-number";

/** A printed number read again, by other means than those of the product: in units of 10⁻⁴⁰. */
function read(text: string): bigint {
  const [digits = "", power = "0"] = text.replace("−", "").split("×10");
  const exponent = Number(
    [...power].map((c) => "0123456789"["⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)] ?? (c === "⁻" ? "-" : c)).join(""),
  );
  const [whole = "", fraction = ""] = digits.split(".");
  const size = BigInt(whole + fraction) * 10n ** BigInt(40 - fraction.length + exponent);
  return text.startsWith("−") ? -size : size;
}

const number = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -200, max: 200 }).map((x) => x / 8),
  fc.double({ min: -1000, max: 1000, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-9),
);
const digits = fc.integer({ min: 2, max: 6 });

test("what is printed is the number that `asPrinted` gives", () => {
  fc.assert(
    fc.property(number, digits, (x, digits) => {
      expect(formatNumber(asPrinted(x, digits), digits)).toBe(formatNumber(x, digits));
      expect(read(formatNumber(x, digits))).toBe(read(formatNumber(asPrinted(x, digits), 15)));
    }),
  );
});

describe("a product and a sum", () => {
  test("are written with = just where what is printed is exactly right", () => {
    let exact = 0;
    fc.assert(
      fc.property(number, number, digits, (a, b, digits) => {
        const written = (x: number) => read(formatNumber(x, digits));
        const [left, right, made, all] = [written(a), written(b), written(a * b), written(a + b)];
        const isProduct = left * right === made * 10n ** 40n;
        expect(productEquals([a, b], a * b, digits)).toBe(isProduct ? "=" : "≈");
        expect(sumEquals([a, b], a + b, digits)).toBe(left + right === all ? "=" : "≈");
        if (isProduct) exact += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(exact).toBeGreaterThan(100);
    expect(exact).toBeLessThan(1_900);
  });

  test.each([
    [[-3, -2], 6, "="],
    [[0.1, 3], 0.1 * 3, "="],
    [[1.5, 1.5], 2.25, "="],
    [[1 / 3, 3], 1, "≈"],
    [[0.1234, 0.1234], 0.1234 * 0.1234, "≈"],
    [[0, Number.POSITIVE_INFINITY], Number.NaN, "="],
    [[Number.MAX_VALUE, 1], Number.MAX_VALUE, "="],
    [[1e-300, 1e-300], 0, "≈"],
  ] as const)("%j make %d: %s", (factors, result, equals) => {
    expect(productEquals(factors, result)).toBe(equals);
  });

  test("0.1 + 0.2 = 0.3, 1×10¹² + 1 ≈ 1×10¹²", () => {
    expect(sumEquals([0.1, 0.2], 0.1 + 0.2)).toBe("=");
    expect(sumEquals([1e12, 1], 1e12 + 1)).toBe("≈");
    expect(sumEquals([1 / 3, 1 / 3, 1 / 3], 1)).toBe("≈");
  });
});

test.each([
  [2, 3, 8, "="],
  [-0.5, 2, 0.25, "="],
  [4, -1, 0.25, "="],
  [3, -1, 1 / 3, "≈"],
  [9, 0.5, 3, "="],
  [2, 0.5, Math.SQRT2, "≈"],
  [16, 0.25, 2, "="],
  [7, 0, 1, "="],
  [0, -1, Number.POSITIVE_INFINITY, "="],
  [1.1, 1e6, 1.1 ** 1e6, "="],
  [1.0001, 5_000, 1.0001 ** 5_000, "≈"],
] as const)("%d to the power of %d: %s", (base, exponent, result, equals) => {
  expect(powerEquals(base, exponent, result)).toBe(equals);
});

test("exp, log and tanh give a printed number exactly in one place each, relu everywhere", () => {
  expect([0, 1].map((x) => functionEquals("exp", x, Math.exp(x)))).toEqual(["=", "≈"]);
  expect([1, 2].map((x) => functionEquals("log", x, Math.log(x)))).toEqual(["=", "≈"]);
  expect([0, 30].map((x) => functionEquals("tanh", x, Math.tanh(x)))).toEqual(["=", "≈"]);
  expect([-2, 0, 1 / 3].map((x) => functionEquals("relu", x, Math.max(0, x)))).toEqual(["=", "=", "="]);
});

test("a neuron's numbers are weighed all together", () => {
  const products = [
    [2, 0.5],
    [-3, 1],
  ] as const;
  expect(neuronEquals({ bias: 0.5, products, activation: null }, -1.5)).toBe("=");
  expect(neuronEquals({ bias: 1 / 3, products, activation: null }, 1 / 3 - 2)).toBe("≈");
  expect(neuronEquals({ bias: 2, products, activation: "tanh" }, 0)).toBe("=");
  expect(neuronEquals({ bias: 0.5, products, activation: "tanh" }, Math.tanh(-1.5))).toBe("≈");
  expect(neuronEquals({ bias: 0.5, products, activation: "relu" }, 0)).toBe("=");
});
