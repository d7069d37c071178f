// The number question: what is the value of this node, how much blame does it carry, or what is its own slope?

import { z } from "zod";
import type { GraphNode } from "../../micrograd/graph";
import { askedNode, nodeFields, refineNode, refineTarget } from "../asked-node";
import { type BlameStep, walkBack } from "../blame-walk";
import type { Kind } from "../kind";
import type { LocalizedText } from "../localized-text";
import type { Mind } from "../mind";
import { type Nudge, nudgeOf } from "../nudge";
import { type NumbersSaid, numbersSaid } from "../numbers-said";
import { readNumber, writeNumber } from "../read-number";
import { roundFields } from "../round-fields";
import { isNear } from "../tolerance";
import { sketch } from "./sketch";
import { cardOf, cardProblem, type SplitCard, slopeOf, stepAlone } from "./split-card";

/**
 * What is asked of the node: its forward value, or d root / d node. On a split card that is a product whose factors are
 * told; or it is told itself, with what is handed back, and the slope is asked.
 */
const numberAsks = ["value", "gradient", "product", "slope"] as const;
export type NumberAsks = (typeof numberAsks)[number];

const numberDraft = z.object({
  kind: z.literal("number"),
  ...nodeFields,
  asks: z.enum(numberAsks),
  /** How far an answer may be off, in either direction. */
  tolerance: z.number().min(0).max(1e6),
  ...roundFields,
});
export type NumberQuestion = z.infer<typeof numberDraft>;

/** A question that works: what it asks for is a finite number, and not one that stands in the expression. */
const numberQuestion = numberDraft.superRefine((question, context) => {
  const { asks } = question;
  const refuse = (message: string) => context.addIssue({ code: "custom", path: ["target"], message });
  if (asks === "value") {
    if (refineTarget(question, context)?.op === "") refuse("nothing-to-work-out");
    return;
  }
  refineNode(question, context);
  if (asks === "gradient" || context.issues.length > 0) return;
  const problem = cardProblem(question, asks);
  if (problem) refuse(problem);
});

export interface NumberStage {
  prompt: LocalizedText;
  asks: NumberAsks;
  /** Where the value is asked for, those in `hidden` have none: their `data` is 0. */
  nodes: GraphNode[];
  hidden: number[];
  target: number;
  tolerance: number;
  /** Null where nothing is asked on one. */
  card: SplitCard | null;
}

export interface NumberReveal {
  explanation: LocalizedText;
  right: number;
  /** Every node's value. */
  values: number[];
  /** Where blame was asked for: a little more of the number, and what comes of it; null where no step shows the slope. */
  nudge: Nudge | null;
  /** Then the way back of the blame; null for a value. */
  steps: BlameStep[] | null;
}

export interface NumberKind {
  question: NumberQuestion;
  draft: NumberQuestion;
  asked: null;
  answer: number;
  stage: NumberStage;
  own: null;
  reveal: NumberReveal;
  summary: NumbersSaid;
}

function rightOf(question: NumberQuestion): number {
  if (question.asks === "slope") return slopeOf(question);
  const { value, gradient } = askedNode(question);
  return question.asks === "value" ? value : gradient;
}

/** The target and all that is made from it: any of them would give a value away. */
function hiddenBehind(graph: readonly GraphNode[], target: number): number[] {
  const hidden = new Set([target]);
  for (const { id, operands } of graph) if (operands.some((operand) => hidden.has(operand))) hidden.add(id);
  return [...hidden];
}

/** The steps without a name that lead to the target: whoever works it out works them out, too. */
function stepsTo(graph: readonly GraphNode[], target: number): number[] {
  const steps = (graph[target]?.operands ?? []).filter(
    (id) => graph[id]?.label === null && graph[id].op !== "",
  );
  return steps.flatMap((id) => [id, ...stepsTo(graph, id)]);
}

function stage(question: NumberQuestion): NumberStage {
  const { prompt, asks, tolerance } = question;
  const { drawing, drawn: target } = askedNode(question);
  const graph = drawing.nodes;
  const hidden = asks === "value" ? [...hiddenBehind(graph, target), ...stepsTo(graph, target)] : [];
  return {
    prompt,
    asks,
    nodes: graph.map((node) => (hidden.includes(node.id) ? { ...node, data: 0 } : node)),
    hidden,
    target,
    tolerance,
    card: asks === "product" || asks === "slope" ? cardOf(question, asks) : null,
  };
}

/** A nudge shows the blame of the number, so there is none where the slope of one step was asked. */
function walkOf(question: NumberQuestion): Pick<NumberReveal, "nudge" | "steps"> {
  if (question.asks === "value") return { nudge: null, steps: null };
  const { drawing, drawn, gradient } = askedNode(question);
  const nudge = question.asks === "slope" ? null : nudgeOf(drawing.nodes, drawn, gradient);
  return { nudge, steps: walkBack(drawing, drawn) };
}

function meantBy(mind: Mind, question: NumberQuestion): number {
  if (question.asks === "value") return askedNode(question).value;
  const { nodes, target } = question.asks === "slope" ? stepAlone(question) : askedNode(question);
  return mind.blame(nodes, target);
}

/** Numbers that somebody could mean who is on the wrong way: for those who slip. */
const near = (number: number) => [number, -number, number + 1, number - 1, 2 * number, 0];

export const number: Kind<NumberKind> = {
  question: numberQuestion,
  draft: numberDraft,
  fromRun: null,
  isGraded: () => true,
  takesReasons: true,
  parts: () => 1,
  read: (_question, _place, _part, text) => readNumber(text),
  write: writeNumber,
  period: () => 1,
  stage,
  sketch,
  own: null,
  progress: null,
  wakes: null,
  handOn: null,
  reveal: (question) => ({
    explanation: question.explanation,
    right: rightOf(question),
    values: askedNode(question).drawing.nodes.map(({ data }) => data),
    ...walkOf(question),
  }),
  steps(question) {
    const { nudge, steps } = walkOf(question);
    return (nudge?.layers.length ?? 0) + (steps?.length ?? 1);
  },
  summary: (_question, all) => numbersSaid(all),
  credits(question, all) {
    const right = rightOf(question);
    return all.map(({ answer }) => (isNear(answer, right, question.tolerance) ? 1 : 0));
  },
  says(question, _place, _part, _before, mind) {
    const meant = meantBy(mind, question);
    return mind.choose(meant, near(meant));
  },
};
