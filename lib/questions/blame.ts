// The blame question: if this node grew a little, would the loss go up, go down, or not move?

import { z } from "zod";
import { parseExpression } from "../expression/parse";
import { resolveReference } from "../expression/reference";
import { describeGraph, type GraphNode } from "../micrograd/graph";
import type { Value } from "../micrograd/value";
import { type BlameLink, type BlameStep, walkBack } from "./blame-walk";
import { type LocalizedText, localizedText } from "./localized-text";
import type { QuestionKind } from "./question-kind";
import { type BlameSign, signOf, signs } from "./sign-of";

/** The sign of a gradient: the loss would go up, not move, or go down. */
export const blameSign = z.enum(["+", "0", "-"]) satisfies z.ZodType<BlameSign>;

/** The shape alone; an editor keeps drafts of it that do not work yet. */
export const blameDraft = z.object({
  kind: z.literal("blame"),
  /** Statements whose last one is the loss; see `lib/expression`. */
  expression: z.string().max(4096),
  /** The blamed node, as `lib/expression/reference` writes it. */
  target: z.string().max(4096),
  /** Whether phones also see the blame that arrives at the target from the nodes it feeds. */
  showsBlameFromAbove: z.boolean(),
  prompt: localizedText,
  explanation: localizedText,
  seconds: z.int().min(5).max(600).nullable(),
  points: z.int().min(0).max(10_000),
});
export type BlameQuestion = z.infer<typeof blameDraft>;

/** A question that works: its expression makes a graph with finite gradients, and its target is in it. */
export const blameQuestion = blameDraft.superRefine((question, context) => {
  const expression = parseExpression(question.expression);
  if (!expression.ok) {
    context.addIssue({ code: "custom", path: ["expression"], message: "not-an-expression" });
  } else if (!resolveReference(expression.value, question.target)) {
    context.addIssue({ code: "custom", path: ["target"], message: "no-such-node" });
  } else if (!Number.isFinite(solve(question).gradient)) {
    context.addIssue({ code: "custom", path: ["expression"], message: "blame-not-finite" });
  }
});

export interface BlameStage {
  kind: "blame";
  prompt: LocalizedText;
  nodes: GraphNode[];
  loss: number;
  target: number;
  /** d loss / d node for each node that uses the target, or null where the question keeps it back. */
  fromAbove: { node: number; blame: number }[] | null;
}

export interface BlameReveal {
  kind: "blame";
  sign: BlameSign;
  /** d loss / d target. */
  gradient: number;
  /** d loss / d node, by node id. */
  gradients: number[];
  steps: BlameStep[];
  /** The links that end at the target: what they pass adds up to `gradient`. */
  chain: BlameLink[];
  explanation: LocalizedText;
}

/** What one pass forward and one back over a question's expression gave. */
interface Solution {
  nodes: readonly Value[];
  target: number;
  gradient: number;
}

const solutions = new WeakMap<BlameQuestion, Solution>();

/** Solves a question once; 2,000 answers to it are then graded by a comparison. */
function solve(question: BlameQuestion): Solution {
  const known = solutions.get(question);
  if (known) return known;
  const expression = parseExpression(question.expression);
  const target = expression.ok && resolveReference(expression.value, question.target);
  if (!expression.ok || !target) throw new Error("A blame question was used that its schema refuses.");
  expression.value.root.backward();
  const { nodes } = expression.value;
  const solution = { nodes, target: nodes.indexOf(target), gradient: target.grad };
  solutions.set(question, solution);
  return solution;
}

function stage(question: BlameQuestion): BlameStage {
  const { nodes, target } = solve(question);
  const graph = describeGraph(nodes);
  const users = graph.filter(({ operands }) => operands.includes(target));
  return {
    kind: "blame",
    prompt: question.prompt,
    nodes: graph,
    loss: nodes.length - 1,
    target,
    fromAbove: question.showsBlameFromAbove
      ? users.map(({ id }) => ({ node: id, blame: nodes[id]?.grad ?? 0 }))
      : null,
  };
}

function reveal(question: BlameQuestion): BlameReveal {
  const { nodes, target, gradient } = solve(question);
  const steps = walkBack(nodes, target);
  return {
    kind: "blame",
    sign: signOf(gradient),
    gradient,
    gradients: nodes.map(({ grad }) => grad),
    steps,
    chain: steps.filter((step) => step.kind === "link").filter(({ to }) => to === target),
    explanation: question.explanation,
  };
}

export const blame: QuestionKind<BlameQuestion, BlameSign, BlameStage, BlameReveal> = {
  question: blameQuestion,
  answer: blameSign,
  choices: () => signs,
  votes: (_, answer) => [answer],
  stage,
  reveal,
  revealSteps: (question) => reveal(question).steps.length,
  credit: (question, answer) => (answer === signOf(solve(question).gradient) ? 1 : 0),
  answerBy: (question, _, choose) => choose(signOf(solve(question).gradient), signs),
};
