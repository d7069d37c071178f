// A number that has moved, as people read it: −6 → −6.3, in as many digits as show the difference, with ≈ where they round it.

import { asPrinted, formatNumber, USUAL_DIGITS } from "../../lib/expression/format-number";
import { signed } from "./sign-look";

/** Beyond these nobody reads on. */
const MOST_DIGITS = 8;

/** Of what `formatNumber` is to write, so that `from` and `to` do not look alike. */
export function digitsApart(from: number, to: number): number {
  let digits = USUAL_DIGITS;
  while (digits < MOST_DIGITS && formatNumber(from, digits) === formatNumber(to, digits)) digits++;
  return from === to ? USUAL_DIGITS : digits;
}

const isRounded = (x: number, digits: number) => Math.abs(asPrinted(x, digits) - x) > 1e-12 * Math.abs(x);

export function moveText(from: number, to: number): string {
  const digits = digitsApart(from, to);
  const about = isRounded(to, digits) ? "≈\u00a0" : "";
  return `${formatNumber(from, digits)}\u00a0→\u00a0${about}${formatNumber(to, digits)}`;
}

/** How far it has moved, and which way: ▲ +0.1. */
export function changeText(change: number): string {
  if (change === 0) return "= 0";
  const text = signed(settled(change));
  return `${change > 0 ? "▲" : "▼"} ${isRounded(settled(change), USUAL_DIGITS) ? "≈ " : ""}${text}`;
}

/** −6.3 − (−6) is −0.3. */
const settled = (change: number) => Number(change.toPrecision(10));
