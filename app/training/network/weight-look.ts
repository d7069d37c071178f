// How a weight looks as a line: its sign by dash, its size by width, and zero as a dotted trace. Its colour is neutral: colours are kept for blame.

import { type Sign, signOf } from "../../../lib/micrograd/sign";

export interface WeightLook {
  sign: Sign;
  /** In rem. */
  width: number;
  /** In multiples of the width; undefined for a solid line. */
  dash: string | undefined;
  opacity: number;
}

/** Of every weight. */
export const WEIGHT_STROKE = "stroke-ink-soft";

const THINNEST_REM = 0.06;
const THICKEST_REM = 0.42;
/** From here on a line grows no wider. A fixed scale, so that two steps of a run can be compared. */
const LARGE_WEIGHT = 3;

/** `crowding` is 1 for a few lines and smaller for many: a thousand lines must not become a carpet. */
export function weightLook(weight: number, crowding: number): WeightLook {
  const sign = Number.isFinite(weight) ? signOf(weight) : "0";
  const share = Number.isFinite(weight) ? Math.min(1, Math.abs(weight) / LARGE_WEIGHT) : 0;
  const width = (THINNEST_REM + (THICKEST_REM - THINNEST_REM) * share) * crowding;
  // In a crowd the small ones stand back.
  const opacity = 1 - (1 - crowding) * (1 - share);
  return { sign, width, dash: dashOf(sign, width, crowding), opacity };
}

/** In multiples of the width; undefined for a solid line. */
export function dashOf(sign: Sign, width: number, crowding: number): string | undefined {
  if (sign === "+") return undefined;
  const unit = Math.max(width, 0.12 * crowding);
  return sign === "-" ? `${unit * 2.6}rem ${unit * 1.5}rem` : `${unit * 0.4}rem ${unit * 2.2}rem`;
}

/** Lines of a network with `count` of them, relative to those of a small one. */
export function crowdingOf(count: number): number {
  return Math.max(0.3, Math.min(1, Math.sqrt(60 / Math.max(1, count))));
}
