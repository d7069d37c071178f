// Where everything stands on the number line, in times the size of its type: pure, so that every screen draws the same.

import { isNear } from "../../../lib/questions/number/tolerance";
import { including, type Range, rangeOf, type Said } from "./line-range";

export interface Truth {
  right: number;
  tolerance: number;
}

/** Answers that stand together, because they are the same or too near to be drawn apart. */
export interface Stack {
  x: number;
  /** The smallest and the largest of them. */
  low: number;
  high: number;
  times: number;
  /** How many of them are right; 0 until that may be known. */
  right: number;
  /** Gathered at this end, far from the others. */
  end: "left" | "right" | null;
}

export interface PlacedTruth {
  x: number;
  /** The band that counts as right. */
  from: number;
  to: number;
  /** It lies beyond what is drawn, on this side. */
  end: "left" | "right" | null;
}

export interface LineLayout {
  stacks: Stack[];
  /** How the class answered before it discussed; empty without that. */
  before: Stack[];
  truth: PlacedTruth | null;
  /** The highest stack. */
  most: number;
}

/** Room at each end for what is gathered there. */
export const GUTTER = 3;
/** Stacks nearer than this would run into each other. */
export const STACK_GAP = 1.6;
const END_INSET = 1;

export function layoutLine(
  said: readonly Said[],
  before: readonly Said[],
  truth: Truth | null,
  width: number,
): LineLayout {
  const all = together([...said, ...before]);
  const voted = all.length > 0 ? rangeOf(all) : null;
  const range = truth ? including(voted ?? { low: truth.right, high: truth.right }, truth.right) : voted;
  if (!range) return { stacks: [], before: [], truth: null, most: 0 };
  const scale = scaleTo(range, width);
  const stacks = stacksOf(said, { range, scale, truth, width });
  const earlier = stacksOf(before, { range, scale, truth, width });
  const most = Math.max(0, ...[...stacks, ...earlier].map(({ times }) => times));
  return { stacks, before: earlier, truth: truth && placeTruth(truth, range, scale, width), most };
}

interface Frame {
  range: Range;
  scale: (number: number) => number;
  truth: Truth | null;
  width: number;
}

/** A single number stands in the middle. */
function scaleTo({ low, high }: Range, width: number): Frame["scale"] {
  if (low === high) return () => width / 2;
  return (number) => GUTTER + ((number - low) / (high - low)) * (width - 2 * GUTTER);
}

function together(said: readonly Said[]): Said[] {
  const times = new Map<number, number>();
  for (const one of said) times.set(one.number, (times.get(one.number) ?? 0) + one.times);
  return [...times].map(([number, count]) => ({ number, times: count })).sort((a, b) => a.number - b.number);
}

function stacksOf(said: readonly Said[], { range, scale, truth, width }: Frame): Stack[] {
  const stacks: Stack[] = said.map(({ number, times }) => ({
    ...placeOf(number, range, scale, width),
    low: number,
    high: number,
    times,
    right: truth && isNear(number, truth.right, truth.tolerance) ? times : 0,
  }));
  for (;;) {
    const index = closestPair(stacks);
    const [left, right] = [stacks[index], stacks[index + 1]];
    if (!left || !right) return stacks;
    stacks.splice(index, 2, merged(left, right));
  }
}

function placeOf(number: number, { low, high }: Range, scale: Frame["scale"], width: number) {
  if (number < low) return { x: END_INSET, end: "left" as const };
  if (number > high) return { x: width - END_INSET, end: "right" as const };
  return { x: scale(number), end: null };
}

/** The left one of the two that stand closest together, or −1 when all are far enough apart. */
function closestPair(stacks: readonly Stack[]): number {
  let closest = -1;
  let least = STACK_GAP;
  for (let index = 0; index < stacks.length - 1; index++) {
    const gap = (stacks[index + 1]?.x ?? 0) - (stacks[index]?.x ?? 0);
    if (gap < least) [closest, least] = [index, gap];
  }
  return closest;
}

function merged(left: Stack, right: Stack): Stack {
  const times = left.times + right.times;
  const x = left.end ? left.x : right.end ? right.x : (left.x * left.times + right.x * right.times) / times;
  return {
    x,
    low: left.low,
    high: right.high,
    times,
    right: left.right + right.right,
    end: left.end ?? right.end,
  };
}

function placeTruth(
  { right, tolerance }: Truth,
  range: Range,
  scale: Frame["scale"],
  width: number,
): PlacedTruth {
  const { x, end } = placeOf(right, range, scale, width);
  if (end) return { x, from: x, to: x, end };
  // Where everybody was asked for one number only, the line has no scale, and the band no width.
  const edge = (number: number) => Math.min(width, Math.max(0, scale(number)));
  return { x, from: edge(right - tolerance), to: edge(right + tolerance), end };
}
