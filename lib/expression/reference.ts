// Names for all nodes of an expression, so that a question can point at one and still mean it after an edit.

import type { Value } from "../micrograd/value";
import { formatNumber } from "./format-number";
import type { Expression } from "./parse";

/**
 * A text for every node: its name, or for an intermediate result its formula, such as `a * b`.
 * Where several unnamed nodes have the same formula, the second is `a * b #2`, and so on in order.
 */
export function references(expression: Expression): Map<Value, string> {
  const formulas = new Map<Value, string>();
  const uses = new Map<string, number>();
  const result = new Map<Value, string>();
  for (const node of expression.nodes) {
    const formula = node.label || write(node, formulas);
    formulas.set(node, node.label ? formula : bracket(node, formula));
    const use = (uses.get(formula) ?? 0) + 1;
    uses.set(formula, use);
    result.set(node, use === 1 ? formula : `${formula} #${use}`);
  }
  return result;
}

/** The node that `reference` points at, or null if the expression has no such node. */
export function resolveReference(expression: Expression, reference: string): Value | null {
  const named = expression.named.get(reference);
  if (named) return expression.nodes.includes(named) ? named : null;
  for (const [node, text] of references(expression)) if (text === reference) return node;
  return null;
}

/** The formula of one node from its operands' formulas, which come first in `expression.nodes`. */
function write(node: Value, formulas: ReadonlyMap<Value, string>): string {
  const [left, right] = node.operands.map((operand) => formulas.get(operand) ?? "?");
  if (left === undefined) return formatNumber(node.data);
  if (node.op === "**") return `${left} ** ${node.exponent}`;
  return right === undefined ? `${node.op}(${strip(left)})` : `${left} ${node.op} ${right}`;
}

const bracket = (node: Value, formula: string) =>
  node.op === "+" || node.op === "*" || node.op === "**" ? `(${formula})` : formula;

const strip = (formula: string) =>
  formula.startsWith("(") && formula.endsWith(")") ? formula.slice(1, -1) : formula;
