// A graph in which a number is tried out at another value, as far as its lines of code tell: whatever feeds that node no longer matters.

import type { GraphNode } from "../micrograd/graph";

export function atOtherNumber(nodes: readonly GraphNode[], node: number, value: number): GraphNode[] {
  return nodes.map((each) =>
    each.id === node ? { id: node, label: each.label, op: "", data: value, operands: [] } : each,
  );
}
