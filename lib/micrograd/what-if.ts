// What all numbers of a graph would be if one of them were another: worked out anew, by the same `Value`s.

import type { GraphNode } from "./graph";
import { Value } from "./value";

/** The value of every node by id, with those in `changed` held at another number; whatever they feed follows. */
export function whatIf(graph: readonly GraphNode[], changed: ReadonlyMap<number, number>): number[] {
  const made: Value[] = [];
  for (const node of graph) {
    const operands = node.operands.map((id) => made[id] as Value);
    made[node.id] = new Value(changed.get(node.id) ?? forward(node, operands).data);
  }
  return made.map(({ data }) => data);
}

/** The slope of every node to each of its operands, by id and slot. */
export function slopesAt(graph: readonly GraphNode[]): number[][] {
  return graph.map((node) => {
    // A node that is used twice has a slope for each use.
    const operands = node.operands.map((id) => new Value(graph[id]?.data ?? Number.NaN));
    forward(node, operands).backward();
    return operands.map(({ grad }) => grad);
  });
}

function forward({ op, data, exponent = 1 }: GraphNode, [left, right]: readonly Value[]): Value {
  if (!left) return new Value(data);
  switch (op) {
    case "":
      return new Value(data);
    case "+":
      return left.add(right as Value);
    case "*":
      return left.mul(right as Value);
    case "-":
      return left.sub(right as Value);
    case "/":
      return left.div(right as Value);
    case "**":
      return left.pow(exponent);
    default:
      return left[op]();
  }
}
