// The graph of an expression and the node in it that a question is about, worked out once a question.

import { z } from "zod";
import { MAX_BYTES } from "../expression/limits";
import { parseExpression } from "../expression/parse";
import { resolveReference } from "../expression/reference";
import type { Value } from "../micrograd/value";

/** What a question about a node says of it; its draft need not work yet. */
export const nodeFields = {
  /** Statements whose last one is the root; see `lib/expression`. */
  expression: z.string().max(MAX_BYTES),
  /** The node, as `lib/expression/reference` writes it. */
  target: z.string().max(MAX_BYTES),
};

export interface AboutNode {
  expression: string;
  target: string;
}

/** What one pass forward and one back gave. */
export interface AskedNode {
  /** Operands before their users, the root last, after `backward`. */
  nodes: readonly Value[];
  /** Index of the node that is asked about. */
  target: number;
  value: number;
  /** d root / d target. */
  gradient: number;
}

const solved = new WeakMap<AboutNode, AskedNode>();

/** 2,000 answers to a question are graded by a comparison, so it is solved once. Throws for what `refineNode` refuses. */
export function askedNode(question: AboutNode): AskedNode {
  const known = solved.get(question);
  if (known) return known;
  const expression = parseExpression(question.expression);
  const target = expression.ok && resolveReference(expression.value, question.target);
  if (!expression.ok || !target) throw new Error("A question was used that its schema refuses.");
  expression.value.root.backward();
  const { nodes } = expression.value;
  const asked = { nodes, target: nodes.indexOf(target), value: target.data, gradient: target.grad };
  solved.set(question, asked);
  return asked;
}

/** Refuses an expression that makes no graph and a target that is not in it; else it is the target. */
export function refineTarget(question: AboutNode, context: z.core.$RefinementCtx): Value | null {
  const issue = (path: keyof AboutNode, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  const expression = parseExpression(question.expression);
  if (!expression.ok) issue("expression", "not-an-expression");
  const target = expression.ok ? resolveReference(expression.value, question.target) : null;
  if (expression.ok && !target) issue("target", "no-such-node");
  return target;
}

/** Refuses what `refineTarget` refuses, and a gradient that is no number. */
export function refineNode(question: AboutNode, context: z.core.$RefinementCtx): void {
  if (!refineTarget(question, context) || Number.isFinite(askedNode(question).gradient)) return;
  context.addIssue({ code: "custom", path: ["expression"], message: "blame-not-finite" });
}
