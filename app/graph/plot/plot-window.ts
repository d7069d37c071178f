// Which stretch of a curve is drawn, and how high: pure, so that every screen draws the same.

import { reachOf } from "../../../lib/questions/tried";
import type { Turned } from "../../../lib/questions/turned";

export type Stretch = readonly [low: number, high: number];

/** Beside the turn, in times its size. */
const BESIDE = 0.75;

/** Where a turn is seen well. */
export function stretchAround({ from, to, turn }: Turned): Stretch {
  const beside = BESIDE * Math.abs(turn);
  return [Math.min(from, to) - beside, Math.max(from, to) + beside];
}

/** As far as the number can be turned when it is tried out. */
export function wholeStretch(from: number): Stretch {
  const { low, high } = reachOf(from);
  return [low, high];
}

/** What lies further out than this, in times of where most of the curve is, runs away to where nobody looks. */
const FAR = 2;
const MOST_OF_IT = 0.1;

/**
 * How high the drawing reaches: over the curve and all that has to be seen in it, but at least as high as it is wide, so that
 * what is all but flat looks it.
 */
export function heightsOf(
  curve: readonly { y: number }[],
  seen: readonly number[],
  [left, right]: Stretch,
): Stretch {
  const ys = curve
    .map(({ y }) => y)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const at = (share: number) => ys[Math.round(share * (ys.length - 1))] ?? 0;
  const [most, least] = [at(1 - MOST_OF_IT), at(MOST_OF_IT)];
  const far = FAR * (most - least);
  const low = Math.min(Math.max(at(0), least - far), ...seen);
  const high = Math.max(Math.min(at(1), most + far), ...seen);
  const missing = Math.max(0, right - left - (high - low));
  return [low - missing / 2, high + missing / 2];
}
