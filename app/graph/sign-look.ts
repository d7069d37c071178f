// How the three signs look: always a glyph, and a colour that is kept for it.

import { formatNumber } from "../../lib/expression/format-number";
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
export function signed(x: number): string {
  return x > 0 ? `+${formatNumber(x)}` : formatNumber(x);
}

/** In brackets where a sign would meet an operator. */
export const bracketed = (x: number) => (x < 0 ? `(${formatNumber(x)})` : formatNumber(x));

/** −3 × (−2) = +6 */
export const productText = ({ local, above, passed }: { local: number; above: number; passed: number }) =>
  `${formatNumber(local)} × ${bracketed(above)} = ${signed(passed)}`;

/** −2 + 8 = +6 */
export function sumText(parts: readonly number[]): string {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const terms = parts.map((part, index) => (index === 0 ? formatNumber(part) : bracketed(part)));
  return `${terms.join(" + ")} = ${signed(total)}`;
}
