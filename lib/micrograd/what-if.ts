// What all numbers of a graph would be if one of them were another: worked out anew, by the same `Value`s.

import type { GraphNode } from "./graph";
import { Value } from "./value";

/** The value of every node by id, with those in `changed` held at another number; whatever they feed follows. */
export function whatIf(graph: readonly GraphNode[], changed: ReadonlyMap<number, number>): number[] {
  const made: Value[] = [];
  for (const node of graph) {
    const operands = node.operands.map((id) => made[id] as Value);
    made[node.id] = new Value(changed.get(node.id) ?? forward(node, operands));
  }
  return made.map(({ data }) => data);
}

function forward({ op, data, exponent = 1 }: GraphNode, [left, right]: readonly Value[]): number {
  if (!left) return data;
  switch (op) {
    case "":
      return data;
    case "+":
      return left.add(right as Value).data;
    case "*":
      return left.mul(right as Value).data;
    case "-":
      return left.sub(right as Value).data;
    case "/":
      return left.div(right as Value).data;
    case "**":
      return left.pow(exponent).data;
    default:
      return left[op]().data;
  }
}
