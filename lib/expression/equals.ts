// What stands between a calculation and its result: `=` only where the numbers, as they are printed, give exactly the printed result.

import type { Op } from "../micrograd/value";
import { type Decimal, decimalOf, isEqual, product, raised, sum } from "./decimal";
import { asPrinted, USUAL_DIGITS } from "./format-number";

export type Equals = "=" | "≈";

/** Numbers that run away are not rounded, so they are what they are. */
const areFinite = (numbers: readonly number[], digits = USUAL_DIGITS) =>
  numbers.every((x) => Number.isFinite(asPrinted(x, digits)));

const equalsIf = (isExact: boolean): Equals => (isExact ? "=" : "≈");

export function productEquals(
  [left, right]: readonly [number, number],
  result: number,
  digits = USUAL_DIGITS,
): Equals {
  if (!areFinite([left, right, result], digits)) return "=";
  const [one, other, made] = [left, right, result].map((x) => printed(x, digits)) as [
    Decimal,
    Decimal,
    Decimal,
  ];
  return equalsIf(isEqual(product([one, other]), made));
}

export function sumEquals(parts: readonly number[], result: number, digits = USUAL_DIGITS): Equals {
  if (!areFinite([...parts, result], digits)) return "=";
  return equalsIf(isEqual(sum(parts.map((part) => printed(part, digits))), printed(result, digits)));
}

/** `b + w·x + …`, put through what a neuron ends with. */
export function neuronEquals({ bias, products, activation }: NeuronNumbers, result: number): Equals {
  if (!areFinite([bias, ...products.flat(), result])) return "=";
  const terms = products.map((factors) => product(factors.map((x) => printed(x))));
  return equalsIf(isExactly(activation, sum([printed(bias), ...terms]), printed(result)));
}

interface NeuronNumbers {
  bias: number;
  products: readonly (readonly [number, number])[];
  activation: "tanh" | "relu" | null;
}

/** For `exp`, `log`, `tanh` and `relu` of one number. */
export function functionEquals(op: Op, x: number, result: number): Equals {
  if (!areFinite([x, result])) return "=";
  return equalsIf(isExactly(op, printed(x), printed(result)));
}

/** Higher powers and roots print more digits than anybody reads. */
const MOST_POWER = 1_000;

export function powerEquals(base: number, exponent: number, result: number): Equals {
  if (!areFinite([base, exponent, result])) return "=";
  const { units, exponent: places } = printed(exponent);
  const root = 10 ** Math.max(0, -places);
  const power = Number(units) * 10 ** Math.max(0, places);
  if (root > MOST_POWER || Math.abs(power) > MOST_POWER) return "≈";
  // base^(power / root) = result, without division: result^root = base^power.
  const made = raised(printed(result), root);
  const size = raised(printed(base), Math.abs(power));
  return equalsIf(power < 0 ? isEqual(product([made, size]), ONE) : isEqual(made, size));
}

const ONE = decimalOf(1);
const ZERO = decimalOf(0);

const printed = (x: number, digits = USUAL_DIGITS) => decimalOf(asPrinted(x, digits));

/** e^x, ln x and tanh x of a decimal number are decimal numbers in one place each (Lindemann and Weierstrass). */
function isExactly(op: Op | null, x: Decimal, result: Decimal): boolean {
  switch (op) {
    case null:
      return isEqual(x, result);
    case "exp":
      return isEqual(x, ZERO) && isEqual(result, ONE);
    case "log":
      return isEqual(x, ONE) && isEqual(result, ZERO);
    case "tanh":
      return isEqual(x, ZERO) && isEqual(result, ZERO);
    case "relu":
      return isEqual(x.units > 0n ? x : ZERO, result);
    case "":
    case "+":
    case "*":
    case "**":
      return false;
  }
}
