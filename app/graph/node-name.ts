// What people call a node: its name, a number as itself, an intermediate result by its formula.

import { formatNumber } from "../../lib/expression/format-number";
import { superscript } from "../../lib/expression/small-digits";
import type { GraphNode } from "../../lib/micrograd/graph";

/** Formulas nested deeper than this are left out: the graph shows them better. */
const DEPTH = 2;
const LEFT_OUT = "(…)";

export function nodeName(nodes: readonly GraphNode[], id: number, depth = DEPTH): string {
  const node = nodes[id];
  if (!node) return "";
  if (node.label) return node.label;
  if (node.op === "") return formatNumber(node.data);
  return depth === 0 ? LEFT_OUT : formula(nodes, id, depth);
}

/** How a node was made, from the names of its operands: `a × b`, `tanh(n)`, `x²`; "" for an input. */
export function formula(nodes: readonly GraphNode[], id: number, depth = DEPTH): string {
  const node = nodes[id];
  if (!node || node.op === "") return "";
  const names = node.operands.map((operand) => operandName(nodes, operand, depth - 1));
  if (node.op === "**") return `${names[0]}${power(node.exponent ?? 1)}`;
  if (names.length === 2) return names.join(` ${opGlyph(node)} `);
  return `${node.op}(${names[0]?.replace(/^\((.*)\)$/, "$1")})`;
}

function operandName(nodes: readonly GraphNode[], id: number, depth: number): string {
  const name = nodeName(nodes, id, depth);
  const composed = nodes[id]?.label === null && nodes[id]?.operands.length === 2;
  return composed && name !== LEFT_OUT ? `(${name})` : name;
}

/** The operation as a glyph that fits a small disc. */
export function opGlyph(node: GraphNode): string {
  if (node.op === "*") return "×";
  if (node.op === "-") return "−";
  if (node.op === "/") return "÷";
  if (node.op === "**") return `x${power(node.exponent ?? 1)}`;
  return node.op;
}

/** The slope of a power: 2 × x, 3 × x², −1 × x⁻². */
export function powerRule(name: string, exponent: number): string {
  const below = exponent - 1;
  const base = /^[\p{L}\p{N}_]+$/u.test(name) ? name : `(${name})`;
  if (below === 0) return formatNumber(exponent);
  return `${formatNumber(exponent)} × ${base}${below === 1 ? "" : power(below)}`;
}

export function power(exponent: number): string {
  return Number.isInteger(exponent) ? superscript(exponent) : `^${formatNumber(exponent)}`;
}
