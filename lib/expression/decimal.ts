// Exact arithmetic on decimal numbers, for numbers as they are printed: in floating point 0.1 + 0.2 is not 0.3.

/** `units` × 10^`exponent`. */
export interface Decimal {
  units: bigint;
  exponent: number;
}

/** The decimal number that JavaScript writes for a finite `x`, the shortest one that reads as `x` again. */
export function decimalOf(x: number): Decimal {
  const [digits = "0", power = "0"] = String(x).split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  return { units: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

export const product = (factors: readonly Decimal[]): Decimal =>
  factors.reduce((all, { units, exponent }) => ({
    units: all.units * units,
    exponent: all.exponent + exponent,
  }));

export function sum(parts: readonly Decimal[]): Decimal {
  const exponent = Math.min(...parts.map((part) => part.exponent));
  return { units: parts.reduce((all, part) => all + unitsAt(part, exponent), 0n), exponent };
}

/** `power` is a whole number of at least 0. */
export const raised = ({ units, exponent }: Decimal, power: number): Decimal => ({
  units: units ** BigInt(power),
  exponent: exponent * power,
});

export function isEqual(one: Decimal, other: Decimal): boolean {
  const exponent = Math.min(one.exponent, other.exponent);
  return unitsAt(one, exponent) === unitsAt(other, exponent);
}

/** `exponent` is at most the decimal's own. */
const unitsAt = (decimal: Decimal, exponent: number) =>
  decimal.units * 10n ** BigInt(decimal.exponent - exponent);
