// What follows where a number is turned: worked out by the same `Value`s on every screen, without the parser.

import type { GraphNode } from "../micrograd/graph";
import { whatIf } from "../micrograd/what-if";

/** A change below this share of the numbers it comes from is rounding. */
const ROUNDING = 1e-11;

/** 0.7 + 0.1 is 0.8. */
export const clean = (x: number) => Number(x.toPrecision(12));

/** The value at the end, once the target has another. */
export const endAt = (graph: readonly GraphNode[], target: number, value: number): number =>
  whatIf(graph, new Map([[target, value]])).at(-1) ?? Number.NaN;

export interface Turned {
  /** How far the target was turned. */
  turn: number;
  /** The target and the end, before and after. */
  from: number;
  to: number;
  before: number;
  after: number;
  /** How far the end has moved. */
  change: number;
  /** The same for each whole turn: what one gets for what one turns. */
  steepness: number;
}

export function turnedBy(graph: readonly GraphNode[], target: number, turn: number): Turned {
  const from = graph[target]?.data ?? 0;
  const to = clean(from + turn);
  const before = graph.at(-1)?.data ?? 0;
  const after = endAt(graph, target, to);
  const change = settled(after - before, Math.max(Math.abs(before), Math.abs(after)));
  return { turn, from, to, before, after, change, steepness: clean(change / turn) };
}

const settled = (change: number, size: number) =>
  Math.abs(change) <= ROUNDING * size ? 0 : Number(change.toPrecision(10));

/** So near that a curve between is straight, and far enough to be told apart from rounding. */
const NEAR = 1e-5;
/** As exactly as that can be. */
const DIGITS = 6;

/** d end / d target where the target has that value: a tiny turn either way, divided. NaN where there is no end. */
export function slopeAt(graph: readonly GraphNode[], target: number, value: number): number {
  const step = NEAR * Math.max(1, Math.abs(value));
  const [low, high] = [endAt(graph, target, value - step), endAt(graph, target, value + step)];
  const slope = (high - low) / (2 * step);
  return Math.abs(slope) < NEAR ? 0 : Number(slope.toPrecision(DIGITS));
}

/** Two steps to look at a place from, in times the size of the number. */
const NEARER = 1e-4;
const FARTHER = 1e-3;
/** What a smooth curve may bend by between them: its two sides differ a tenth as much from the nearer one. */
const BEND = 0.5;
const LEAST = 1e-6;

/** Whether the end bends sharply just where the target stands, as relu does at 0: then no turn is small enough to have one slope. */
export function isKinked(graph: readonly GraphNode[], target: number): boolean {
  const size = Math.abs(graph[target]?.data ?? 0) || 1;
  const seenFrom = (step: number) => {
    const [up, down] = [step, -step].map((turn) => turnedBy(graph, target, turn).steepness) as [
      number,
      number,
    ];
    return { gap: Math.abs(up - down), slope: Math.max(Math.abs(up), Math.abs(down)) };
  };
  const [far, near] = [seenFrom(FARTHER * size), seenFrom(NEARER * size)];
  return near.gap > BEND * far.gap && near.gap > LEAST * near.slope;
}

/** How the end follows the target over a stretch, at `count` + 1 places of it. */
export function curveOf(
  graph: readonly GraphNode[],
  target: number,
  [low, high]: readonly [number, number],
  count: number,
): { x: number; y: number }[] {
  return Array.from({ length: count + 1 }, (_, at) => {
    const x = low + (at / count) * (high - low);
    return { x, y: endAt(graph, target, x) };
  });
}
