// The class's answers as stacks in their places on the number line, none too near the next.

import { isNear } from "../../../lib/questions/tolerance";
import type { Range, Said } from "./line-range";
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

export interface Frame {
  range: Range;
  scale: (number: number) => number;
  truth: Truth | null;
  width: number;
}

/** Stacks nearer than this would run into each other, so they make room for one another. */
export const STACK_GAP = 1.6;
/** Nearer than this nobody sees that they are two. */
const SAME = 0.3;
/** With more of the line taken, making room would move stacks far from their places. */
const FULLNESS = 0.6;
const END_INSET = 1.2;

export function stacksOf(said: readonly Said[], { range, scale, truth, width }: Frame): Stack[] {
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

export function placeOf(number: number, { low, high }: Range, scale: Frame["scale"], width: number) {
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
