// A graph as it is drawn: a − b and a ÷ b are one node each, as people write them, though micrograd makes them of several.

import { describeGraph, type GraphNode } from "../micrograd/graph";
import { localDerivatives, type Value } from "../micrograd/value";
import type { Written } from "./build";
import type { Expression } from "./parse";

export interface Drawing {
  nodes: GraphNode[];
  /** What is behind each node, by id. */
  values: readonly Value[];
  /** d node / d operand, by id and slot. */
  locals: readonly (readonly number[])[];
}

/** `kept` is drawn in any case: a question may be about a node that would be hidden behind a minus. */
export function drawingOf(
  { nodes: all, written }: Pick<Expression, "nodes" | "written">,
  kept: Value | null = null,
): Drawing {
  const looks = new Map<Value, Look>();
  const hidden = new Set<Value>();
  const numbers = new Map<Value, number>();
  for (const [node, { op, number }] of written) {
    const [left, right] = node.operands;
    const inside = right?.operands ?? [];
    if (!left || !right || right === kept || inside.slice(1).includes(kept as Value)) continue;
    const operand = number === null ? inside[0] : right;
    if (!operand) continue;
    looks.set(node, { op, operands: [left, operand], locals: localsOf(node, right, op, number) });
    if (number !== null) numbers.set(right, number);
    else for (const helper of [right, ...inside.slice(1)]) hidden.add(helper);
  }
  const values = all.filter((node) => !hidden.has(node));
  const ids = new Map(values.map((node, id) => [node, id]));
  const nodes = describeGraph(all).flatMap(({ id: place, ...node }) => {
    const value = all[place] as Value;
    const id = ids.get(value);
    if (id === undefined) return [];
    const look = looks.get(value);
    const operands = (look?.operands ?? value.operands).map((operand) => ids.get(operand) ?? -1);
    return [{ ...node, id, op: look?.op ?? node.op, data: numbers.get(value) ?? node.data, operands }];
  });
  return { nodes, values, locals: values.map((node) => looks.get(node)?.locals ?? localDerivatives(node)) };
}

interface Look {
  op: Written["op"];
  operands: [Value, Value];
  locals: number[];
}

/** Through what is hidden, by the chain rule; a number that was turned round when it was read has the slope of the number that was written. */
function localsOf(node: Value, right: Value, op: Written["op"], number: number | null): number[] {
  const [first = 0, second = 0] = localDerivatives(node);
  const turned = number === null ? (localDerivatives(right)[0] ?? 0) : op === "-" ? -1 : -(number ** -2);
  return [first, second * turned];
}
