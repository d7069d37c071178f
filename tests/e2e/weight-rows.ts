// What a student makes of the rows on a weight's card, each of which is a product.

import type { Sign } from "../../lib/micrograd/sign";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The result of "2 × (−0.5) = −1", or of one that ends in "≈ 1.5×10⁻⁵". */
function productIn(row: string): number {
  const result = /[=≈]\s*([+−]?)([\d.]+)(?:×10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+))?/.exec(row);
  if (!result) throw new Error(`No product in "${row}".`);
  const [, sign, digits, powerSign = "", power = "⁰"] = result;
  const exponent = [...power].map((digit) => SUPERSCRIPTS.indexOf(digit)).join("");
  const size = Number(`${digits}e${powerSign && "-"}${exponent}`);
  return sign === "−" ? -size : size;
}

/** Of their sum. */
export function signOfRows(rows: readonly string[]): Sign {
  const products = rows.map(productIn);
  const sum = products.reduce((all, product) => all + product, 0);
  const size = products.reduce((all, product) => all + Math.abs(product), 0);
  // Added up in decimals, as on paper: what floating point leaves of 0.3 − 0.1 − 0.2 is nothing.
  return Math.abs(sum) <= 1e-12 * size ? "0" : sum > 0 ? "+" : "-";
}
