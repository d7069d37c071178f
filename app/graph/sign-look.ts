// How the three signs look: always a glyph, and a colour that is kept for it.

import { productEquals, sumEquals } from "../../lib/expression/equals";
import { formatNumber } from "../../lib/expression/format-number";
import { settledSum } from "../../lib/micrograd/rounding";
import type { Sign } from "../../lib/micrograd/sign";

interface SignLook {
  glyph: string;
  /** Its words, in the message area `live`. */
  word: "plus" | "zero" | "minus";
  /** A filled area that carries `onFill` type, for large glyphs only. */
  fill: string;
  onFill: string;
  /** A tinted area with an edge, for type of any size. */
  soft: string;
  text: string;
  stroke: string;
  svgSoft: string;
  svgText: string;
}

export const signLooks: Record<Sign, SignLook> = {
  "+": {
    glyph: "+",
    word: "plus",
    fill: "bg-plus",
    onFill: "text-sign-ink",
    soft: "border-plus bg-plus-soft text-plus-text",
    text: "text-plus-text",
    stroke: "stroke-plus",
    svgSoft: "fill-plus-soft stroke-plus",
    svgText: "fill-plus-text",
  },
  "0": {
    glyph: "0",
    word: "zero",
    fill: "bg-zero",
    onFill: "text-paper",
    soft: "border-zero bg-zero-soft text-zero-text",
    text: "text-zero-text",
    stroke: "stroke-zero",
    svgSoft: "fill-zero-soft stroke-zero",
    svgText: "fill-zero-text",
  },
  "-": {
    glyph: "−",
    word: "minus",
    fill: "bg-minus",
    onFill: "text-sign-ink",
    soft: "border-minus bg-minus-soft text-minus-text",
    text: "text-minus-text",
    stroke: "stroke-minus",
    svgSoft: "fill-minus-soft stroke-minus",
    svgText: "fill-minus-text",
  },
};

/** A number that shows its sign also when it is positive: +6, 0, −2. */
export function signed(x: number, digits?: number): string {
  return x > 0 ? `+${formatNumber(x, digits)}` : formatNumber(x, digits);
}

/** In brackets where a sign would meet an operator. */
export const bracketed = (x: number, digits?: number) =>
  x < 0 ? `(${formatNumber(x, digits)})` : formatNumber(x, digits);

/** −3 × (−2) =, with ≈ where the result is rounded. */
export const factorsText = (factors: readonly [number, number], result: number, digits?: number) =>
  `${formatNumber(factors[0], digits)} × ${bracketed(factors[1], digits)} ${productEquals(factors, result, digits)}`;

/** −3 × (−2) = +6 */
export const productText = ({ local, above, passed }: { local: number; above: number; passed: number }) =>
  `${factorsText([local, above], passed)} ${signed(passed)}`;

/** −2 + 8 = +6 */
export function sumText(parts: readonly number[], total = settledSum(parts)): string {
  const terms = parts.map((part, index) => (index === 0 ? formatNumber(part) : bracketed(part)));
  return `${terms.join(" + ")} ${sumEquals(parts, total)} ${signed(total)}`;
}

/** What the badge of a blame says: its number, or how it adds up where several ways meet. */
export const blameText = (blame: number, parts: readonly number[] = []): string =>
  parts.length > 1 ? sumText(parts, blame) : signed(blame);
