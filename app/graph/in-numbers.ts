// How a node was made, with the values put in: 2 × (−3) = −6.

import { formatNumber } from "../../lib/expression/format-number";
import type { GraphNode } from "../../lib/micrograd/graph";
import { power } from "./node-name";
import { bracketed } from "./sign-look";

/** `result` stands after the equals sign; "" for an input, which was not made. */
export function inNumbers(nodes: readonly GraphNode[], id: number, result?: string): string {
  const node = nodes[id];
  if (!node || node.op === "") return "";
  const { op, operands, exponent, data } = node;
  const [left = 0, right = 0] = operands.map((operand) => nodes[operand]?.data ?? 0);
  const made = result ?? formatNumber(data);
  if (op === "*" || op === "+")
    return `${formatNumber(left)} ${op === "*" ? "×" : "+"} ${bracketed(right)} = ${made}`;
  if (op === "**") return `${bracketed(left)}${power(exponent ?? 1)} = ${made}`;
  return `${op}(${formatNumber(left)}) = ${made}`;
}
