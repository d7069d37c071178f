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
import { opGlyph, power } from "./node-name";
import { bracketed } from "./sign-look";

/** `result` stands after the equals sign instead of the value; "" for an input, which was not made. */
export function inNumbers(nodes: readonly GraphNode[], id: number, result?: string): string {
  const node = nodes[id];
  if (!node || node.op === "") return "";
  const operands = node.operands.map((operand) => nodes[operand]?.data ?? 0);
  const made = result ?? formatNumber(node.data);
  return `${leftSide(node, operands)} ${result === undefined ? equals(node, operands) : "="} ${made}`;
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
