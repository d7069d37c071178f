// Backpropagation with a slip in it: what a rule makes of an edge, and of all that arrives at a node.

import { settledSum } from "../micrograd/rounding";
import type { Value } from "../micrograd/value";
import { type SeenEdge, seenEdges } from "./seen-edges";

interface Believed {
  /** What an edge multiplies by. */
  slope?: (edge: SeenEdge) => number;
  /** What a node passes on of what has arrived, in the order in which it came. */
  passesOn?: (arrived: readonly number[]) => number;
  /** What the node that is asked about makes of it. */
  carries?: (arrived: readonly number[]) => number;
}

/** What arrives at `target` from the root, the last of the nodes, each node after all that were made from it. */
export function passBack(nodes: readonly Value[], target: number, believed: Believed): number {
  const { slope = (edge: SeenEdge) => edge.slope, passesOn = settledSum, carries = passesOn } = believed;
  const edges = seenEdges(nodes, target);
  const arrived = nodes.map((): number[] => []);
  arrived[nodes.length - 1] = [1];
  for (let from = nodes.length - 1; from > target; from--) {
    const here = arrived[from] ?? [];
    if (here.length === 0) continue;
    const passed = passesOn(here);
    for (const edge of edges[from] ?? []) arrived[edge.to]?.push(slope(edge) * passed);
  }
  return carries(arrived[target] ?? []);
}
