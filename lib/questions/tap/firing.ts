// Who may pass blame on: a node does once all that it feeds have passed theirs back to it.

import type { GraphNode } from "../../micrograd/graph";

/** For each node the parts of its blame that are due, one for each edge to a node it feeds, and those that are there. */
export function partsAt(nodes: readonly GraphNode[], fired: readonly number[]) {
  const due = nodes.map(() => 0);
  const arrived = nodes.map(() => 0);
  for (const { id, operands } of nodes)
    for (const operand of operands) {
      due[operand] = (due[operand] ?? 0) + 1;
      if (fired.includes(id)) arrived[operand] = (arrived[operand] ?? 0) + 1;
    }
  return { due, arrived };
}

/** Whether `node` may have passed on what it has by now. An input keeps its blame: there is nobody behind it. */
export function mayFire(nodes: readonly GraphNode[], fired: readonly number[], node: number): boolean {
  const { due, arrived } = partsAt(nodes, fired);
  return nodes[node]?.op !== "" && arrived[node] === due[node];
}

/** Those that have passed their blame on once `node` has as well, or no longer has: with all that this takes along. */
export function firedWith(nodes: readonly GraphNode[], fired: readonly number[], node: number): number[] {
  const isTaken = fired.includes(node);
  const reached = new Set([node]);
  // Operands come before their users: forwards for those that have to go first, backwards for those that came after.
  for (const { id, operands } of isTaken ? [...nodes].reverse() : nodes) {
    if (!isTaken && operands.some((operand) => reached.has(operand))) reached.add(id);
    if (isTaken && reached.has(id)) for (const operand of operands) reached.add(operand);
  }
  const others = fired.filter((each) => !reached.has(each));
  return isTaken ? others : [...others, ...reached].sort((a, b) => a - b);
}
