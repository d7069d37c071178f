// Where everything stands on the number line, in times the size of its type: pure, so that every screen draws the same.

import { isNear } from "../../../lib/questions/number/tolerance";
import { including, type Range, rangeOf, type Said } from "./line-range";
import { spread } from "./spread";

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

/** Room at each end, and more where something is gathered there and wants its label. */
const GUTTER = { plain: 2, gathered: 5.5 };
/** Stacks nearer than this would run into each other, so they make room for one another. */
export const STACK_GAP = 1.6;
/** Nearer than this nobody sees that they are two. */
const SAME = 0.3;
/** With more of the line taken, making room would move stacks far from their places. */
const FULLNESS = 0.6;
const END_INSET = 1.2;

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
  const scale = scaleTo(range, truth ? [...all, { number: truth.right, times: 0 }] : all, width);
  const frame = { range, scale, truth, width };
  const stacks = stacksOf(said, frame);
  const earlier = stacksOf(before, frame);
  const most = Math.max(0, ...[...stacks, ...earlier].map(({ times }) => times));
  return { stacks, before: earlier, truth: truth && placeTruth(truth, frame, stacks), most };
}

interface Frame {
  range: Range;
  scale: (number: number) => number;
  truth: Truth | null;
  width: number;
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

function stacksOf(said: readonly Said[], { range, scale, truth, width }: Frame): Stack[] {
  const stacks = mergeEnds(
    said.map(({ number, times }) => ({
      ...placeOf(number, range, scale, width),
      low: number,
      high: number,
      times,
      right: truth && isNear(number, truth.right, truth.tolerance) ? times : 0,
    })),
  );
  const within = stacks.filter(({ end }) => end === null);
  const hasEnd = (side: Stack["end"]) => stacks.some(({ end }) => end === side);
  const from = hasEnd("left") ? END_INSET + STACK_GAP : STACK_GAP / 2;
  const to = width - (hasEnd("right") ? END_INSET + STACK_GAP : STACK_GAP / 2);
  const places = Math.floor((to - from) / STACK_GAP) + 1;
  const few = mergeClosest(within, Math.floor(places * FULLNESS), width);
  const xs = spread(
    few.map(({ x }) => x),
    STACK_GAP,
    { low: from, high: to },
  );
  const placed = few.map((stack, index) => ({ ...stack, x: xs[index] ?? stack.x }));
  return [
    ...stacks.filter(({ end }) => end === "left"),
    ...placed,
    ...stacks.filter(({ end }) => end === "right"),
  ];
}

/** All that is gathered at an end is one stack. */
function mergeEnds(stacks: readonly Stack[]): Stack[] {
  const result: Stack[] = [];
  for (const stack of stacks) {
    const last = result.at(-1);
    if (last && stack.end && last.end === stack.end) result.splice(-1, 1, merged(last, stack));
    else result.push(stack);
  }
  return result;
}

/** What is the same to the eye becomes one stack, and as much more as it takes to have `most` at most. */
function mergeClosest(all: readonly Stack[], most: number, width: number): Stack[] {
  const stacks = [...all];
  for (;;) {
    const gaps = stacks.slice(1).map(({ x }, index) => x - (stacks[index]?.x ?? x));
    const alike = gaps.map((gap, index) => (isAlike(stacks[index], stacks[index + 1]) ? gap : width));
    const least = Math.min(...alike);
    const index = least < SAME || stacks.length > most ? alike.indexOf(least) : -1;
    const [left, right] = [stacks[index], stacks[index + 1]];
    if (!left || !right) return stacks;
    stacks.splice(index, 2, merged(left, right));
  }
}

/** Right answers and wrong ones stay apart as long as they can. */
const isAlike = (left: Stack | undefined, right: Stack | undefined) =>
  (left?.right ?? 0) > 0 === (right?.right ?? 0) > 0;

function placeOf(number: number, { low, high }: Range, scale: Frame["scale"], width: number) {
  if (number < low) return { x: END_INSET, end: "left" as const };
  if (number > high) return { x: width - END_INSET, end: "right" as const };
  return { x: scale(number), end: null };
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
