// Where everything stands on the number line, in times the size of its type: pure, so that every screen draws the same.

import { including, type Range, rangeOf, type Said } from "./line-range";
import { type Frame, placeOf, type Stack, stacksOf, type Truth } from "./stacks";

export interface PlacedTruth {
  x: number;
  /** The band that counts as right. */
  from: number;
  to: number;
  /** It lies beyond what is drawn, on this side. */
  end: "left" | "right" | null;
}

interface LineLayout {
  stacks: Stack[];
  /** How the class answered before it discussed; empty without that. */
  before: Stack[];
  truth: PlacedTruth | null;
  /** The highest stack. */
  most: number;
}

/** Room at each end, and more where something is gathered there and wants its label. */
const GUTTER = { plain: 2, gathered: 5.5 };

export function layoutLine(
  said: readonly Said[],
  before: readonly Said[],
  truth: Truth | null,
  width: number,
): LineLayout {
  const all = together([...said, ...before]);
  const voted = all.length > 0 ? rangeOf(all) : null;
  const range = truth ? rangeWith(voted, truth) : voted;
  if (!range) return { stacks: [], before: [], truth: null, most: 0 };
  const scale = scaleTo(range, truth ? [...all, { number: truth.right, times: 0 }] : all, width);
  const frame = { range, scale, truth, width };
  const stacks = stacksOf(said, frame);
  const earlier = stacksOf(before, frame);
  const most = Math.max(0, ...[...stacks, ...earlier].map(({ times }) => times));
  return { stacks, before: earlier, truth: truth && placeTruth(truth, frame, stacks), most };
}

/** Where different numbers are said and all are right, so far that it is seen where right ends. */
function rangeWith(voted: Range | null, { right, tolerance }: Truth): Range {
  const range = including(voted ?? { low: right, high: right }, right);
  const isAllRight = range.low >= right - tolerance && range.high <= right + tolerance;
  return range.low < range.high && isAllRight ? { low: right - tolerance, high: right + tolerance } : range;
}

/** A single number stands in the middle. */
function scaleTo({ low, high }: Range, all: readonly Said[], width: number): Frame["scale"] {
  if (low === high) return () => width / 2;
  const gutter = (isGathered: boolean) => (isGathered ? Math.min(GUTTER.gathered, width / 6) : GUTTER.plain);
  const left = gutter(all.some(({ number }) => number < low));
  const right = gutter(all.some(({ number }) => number > high));
  return (number) => left + ((number - low) / (high - low)) * (width - left - right);
}

function together(said: readonly Said[]): Said[] {
  const times = new Map<number, number>();
  for (const one of said) times.set(one.number, (times.get(one.number) ?? 0) + one.times);
  return [...times].map(([number, count]) => ({ number, times: count })).sort((a, b) => a.number - b.number);
}

/** Where the right answers stand, if there are any: their stack may have made room for others. */
function placeTruth(
  { right, tolerance }: Truth,
  { range, scale, width }: Frame,
  stacks: Stack[],
): PlacedTruth {
  const { x, end } = placeOf(right, range, scale, width);
  if (end) return { x, from: x, to: x, end };
  const shift = (stacks.find((stack) => stack.right > 0 && stack.end === null)?.x ?? x) - x;
  const edge = (number: number) => Math.min(width, Math.max(0, scale(number) + shift));
  return { x: x + shift, from: edge(right - tolerance), to: edge(right + tolerance), end };
}
