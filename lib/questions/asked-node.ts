// The graph of an expression and the node in it that a question is about, worked out once a question.

import { z } from "zod";
import { type Drawing, drawingOf } from "../expression/drawing";
import { MAX_BYTES, MAX_KEPT } from "../expression/limits";
import { parseExpression } from "../expression/parse";
import { resolveReference } from "../expression/reference";
import { growthOf, standsAtKink } from "../micrograd/growth";
import { settleGradients } from "../micrograd/rounding";
import type { Value } from "../micrograd/value";
import { isExact } from "./tolerance";

/** What a question about a node says of it; its draft need not work yet. */
export const nodeFields = {
  /** Statements whose last one is the root; see `lib/expression`. */
  expression: z.string().max(MAX_KEPT),
  /** The node, as `lib/expression/reference` writes it. */
  target: z.string().max(MAX_BYTES),
};

export interface AboutNode {
  expression: string;
  target: string;
}

/** What one pass forward and one back gave. */
export interface AskedNode {
  /** Operands before their users, the root last, after `backward`; gradients that are mere rounding are 0. */
  nodes: readonly Value[];
  /** Index of the node that is asked about. */
  target: number;
  /** The same as it is drawn, where fewer nodes may do. */
  drawing: Drawing;
  /** Index of the node that is asked about in the drawing. */
  drawn: number;
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
  const { root, nodes } = expression.value;
  root.backward();
  settleGradients(nodes);
  const drawing = drawingOf(expression.value, target);
  const drawn = drawing.values.indexOf(target);
  const asked: AskedNode = {
    nodes,
    target: nodes.indexOf(target),
    drawing,
    drawn,
    value: target.data,
    gradient: target.grad,
  };
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

/** A blame this small, and not 0, is too close to call: nobody could tell it from none. */
const TOO_CLOSE = 1e-9;

/** Why nobody can be asked about a gradient; an editor has words for each. */
export type BlameProblem = "blame-not-finite" | "blame-too-close" | "kink";

/** Of `target` in nodes that have been through `backward`. */
export function blameProblem(nodes: readonly Value[], target: Value): BlameProblem | null {
  const { grad } = target;
  if (!Number.isFinite(grad)) return "blame-not-finite";
  if (grad !== 0 && Math.abs(grad) <= TOO_CLOSE) return "blame-too-close";
  return nodes.some(standsAtKink) && !isExact(growthOf(nodes, target), grad) ? "kink" : null;
}

/** Refuses what `refineTarget` refuses, and blame that nobody can be asked about. */
export function refineNode(question: AboutNode, context: z.core.$RefinementCtx): void {
  if (!refineTarget(question, context)) return;
  const { nodes, target } = askedNode(question);
  const problem = blameProblem(nodes, nodes[target] as Value);
  if (problem) context.addIssue({ code: "custom", path: ["expression"], message: problem });
}
