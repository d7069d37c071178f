// One step of the way back, as a card in two halves: a node's own slope, and what is handed back to it; their product is what it carries.

import { parseExpression } from "../../expression/parse";
import { settleGradients } from "../../micrograd/rounding";
import { topologicalOrder, type Value } from "../../micrograd/value";
import { type AboutNode, askedNode } from "../asked-node";
import { type BlameLink, linksOf } from "../blame-walk";

/** The three numbers of a card; null for the one that is asked. */
export interface SplitCard {
  /** The node that hands back. */
  from: number;
  local: number | null;
  above: number;
  passed: number | null;
}

/** Why a question cannot be put on a card; an editor has words for each. */
export type CardProblem = "not-one-step" | "nothing-arrives";

/** What arrives is at least this much, or any slope would do. */
const LEAST_ARRIVAL = 1e-9;

/** The one link that ends at the target; null where there is none, or another beside it. */
function stepOf(question: AboutNode): BlameLink | null {
  const { drawing, drawn } = askedNode(question);
  const links = drawing.nodes.flatMap(({ id }) => linksOf(drawing, id)).filter(({ to }) => to === drawn);
  return links.length === 1 ? (links[0] ?? null) : null;
}

export function cardProblem(question: AboutNode, asks: "product" | "slope"): CardProblem | null {
  const step = stepOf(question);
  if (!step) return "not-one-step";
  return asks === "slope" && Math.abs(step.above) < LEAST_ARRIVAL ? "nothing-arrives" : null;
}

export function cardOf(question: AboutNode, asks: "product" | "slope"): SplitCard | null {
  const step = stepOf(question);
  if (!step) return null;
  const { from, local, above } = step;
  return asks === "product"
    ? { from, local, above, passed: null }
    : { from, local: null, above, passed: askedNode(question).gradient };
}

export const slopeOf = (question: AboutNode): number => stepOf(question)?.local ?? Number.NaN;

/** The step as a graph of its own that ends where blame is handed back, after `backward`: what somebody believes of the slope. */
export function stepAlone(question: AboutNode): { nodes: readonly Value[]; target: number } {
  const { nodes, target, drawing } = askedNode(question);
  const step = stepOf(question);
  const expression = parseExpression(question.expression);
  if (!expression.ok || !step) throw new Error("A question was used that its schema refuses.");
  const same = (value: Value | undefined) => expression.value.nodes[nodes.indexOf(value as Value)] as Value;
  const root = same(drawing.values[step.from]);
  const inside = topologicalOrder(root);
  root.backward();
  settleGradients(inside);
  return { nodes: inside, target: inside.indexOf(same(nodes[target])) };
}
