// A number of a graph is tried out at another value: what it then is, and all that it feeds.

import type { GraphNode } from "../micrograd/graph";
import { whatIf } from "../micrograd/what-if";

/** Where the class has built things of its own, the one that is held up travels like this: its place on the wall is the node. */
export interface Tried {
  node: number;
  value: number;
}

/** The most that a number may be tried at; farther away nothing is to be seen. */
export const FARTHEST = 1e9;

/** In printed digits: 0.7 + 0.1 is 0.8. */
const DIGITS = 12;

/** The new values by node id, of the node itself and of all that it feeds; null where one of them is no number any more. */
export function triedIn(graph: readonly GraphNode[], { node, value }: Tried): Map<number, number> | null {
  if (!graph[node]) return null;
  const values = whatIf(graph, new Map([[node, value]]));
  const reached = new Set([node]);
  for (const { id, operands } of graph) if (operands.some((operand) => reached.has(operand))) reached.add(id);
  const moved = [...reached].map((id): [number, number] => [id, clean(values[id] ?? Number.NaN)]);
  return moved.every(([, now]) => Number.isFinite(now)) ? new Map(moved) : null;
}

const clean = (x: number) => Number(x.toPrecision(DIGITS));

export interface Reach {
  low: number;
  high: number;
  step: number;
}

/** At least so far both ways, so that a small number can change its sign and its size. */
const LEAST = 5;

/** Where a number is tried, in steps that hit itself: as far again as it is from zero, beyond it and back. */
export function reachOf(from: number): Reach {
  const far = Math.max(LEAST, 2 * Math.abs(from));
  const step = 10 ** Math.floor(Math.log10(far / LEAST) - 1);
  const way = Math.ceil(far / step) * step;
  return { low: clean(from - way), high: clean(from + way), step };
}

/** The value of the step nearest to `wanted`, counted from `from`. */
export function nearestStep(from: number, wanted: number): number {
  const { low, high, step } = reachOf(from);
  return Math.min(high, Math.max(low, clean(from + Math.round((wanted - from) / step) * step)));
}
