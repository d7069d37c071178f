// How a node was made, with the values put in: 2 × (−3) = −6, and ≈ where the result is rounded.

import {
  type Equals,
  functionEquals,
  powerEquals,
  productEquals,
  sumEquals,
} from "../../lib/expression/equals";
import { formatNumber } from "../../lib/expression/format-number";
import type { GraphNode } from "../../lib/micrograd/graph";
import { formula, opGlyph, power } from "./node-name";
import { bracketed } from "./sign-look";

/** "" for an input, which was not made. */
export function inNumbers(nodes: readonly GraphNode[], id: number): string {
  const node = nodes[id];
  if (!node || node.op === "") return "";
  const operands = node.operands.map((operand) => nodes[operand]?.data ?? 0);
  return `${leftSide(node, operands)} ${equals(node, operands)} ${formatNumber(node.data)}`;
}

/** All that is to be worked out for a node whose steps are hidden: 0 − (0.1 × (−6)) = ?. */
export function asExercise(nodes: readonly GraphNode[], id: number, hidden: readonly number[]): string {
  const told = nodes.map((node) =>
    hidden.includes(node.id) ? node : { ...node, label: bracketed(node.data) },
  );
  return `${formula(told, id, Number.POSITIVE_INFINITY)} = ?`;
}

function leftSide(node: GraphNode, [left = 0, right]: readonly number[]): string {
  const { op, exponent } = node;
  if (right !== undefined) return `${formatNumber(left)} ${opGlyph(node)} ${bracketed(right)}`;
  if (op === "**") return `${bracketed(left)}${power(exponent ?? 1)}`;
  return `${op}(${formatNumber(left)})`;
}

function equals({ op, exponent, data }: GraphNode, [left = 0, right = 0]: readonly number[]): Equals {
  if (op === "*") return productEquals([left, right], data);
  if (op === "+") return sumEquals([left, right], data);
  if (op === "-") return sumEquals([left, -right], data);
  // Without division: what comes out, times what was divided by.
  if (op === "/") return productEquals([data, right], left);
  if (op === "**") return powerEquals(left, exponent ?? 1, data);
  return functionEquals(op, left, data);
}
