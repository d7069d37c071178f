// The knob question: a number is going to be turned a little; which way will the end move, and how far?

import { z } from "zod";
import { isNumber } from "../../expression/is-number";
import type { GraphNode } from "../../micrograd/graph";
import { askedNode, nodeFields, refineNode } from "../asked-node";
import type { Kind } from "../kind";
import type { LocalizedText } from "../localized-text";
import { type NumbersSaid, numbersSaid } from "../numbers-said";
import { readNumber, writeNumber } from "../read-number";
import { roundFields } from "../round-fields";
import { isNear } from "../tolerance";
import { clean, curveOf, isKinked, turnedBy } from "../turned";
import { clickOf, MOST_CLICKS, nearestClick } from "./clicks";
import { sketch } from "./sketch";

/** The most that a number is turned by, and the least that a screen can show. */
export const FARTHEST = 100;
const LEAST = 1e-3;

const knobDraft = z.object({
  kind: z.literal("knob"),
  ...nodeFields,
  /** How far the target is turned: up above 0, down below. */
  turn: z.number().min(-FARTHEST).max(FARTHEST),
  /** How far a prediction may be off, in either direction. */
  tolerance: z.number().min(1e-6).max(1e6),
  ...roundFields,
});
export type KnobQuestion = z.infer<typeof knobDraft>;

/** Why nobody can be asked to turn this; an editor has words for each. */
export type KnobProblem = "not-an-input" | "no-turn" | "end-not-finite" | "kink" | "too-fine" | "too-coarse";

/** Where an editor marks each. */
const places: Record<KnobProblem, keyof KnobQuestion> = {
  "not-an-input": "target",
  "no-turn": "turn",
  "end-not-finite": "turn",
  kink: "expression",
  "too-fine": "tolerance",
  "too-coarse": "tolerance",
};

/** A question that works: its target can be turned, and what follows can be predicted on a knob. */
const knobQuestion = knobDraft.superRefine((question, context) => {
  refineNode(question, context);
  const problem = context.issues.length === 0 && problemOf(question);
  if (problem) context.addIssue({ code: "custom", path: [places[problem]], message: problem });
});

/** Looked at on the way, so that no turn leaps over a place where there is no value. */
const ON_THE_WAY = 60;

function problemOf(question: KnobQuestion): KnobProblem | null {
  const { nodes, target } = graphOf(question);
  const { turn, tolerance } = question;
  const node = nodes[target];
  if (node?.op !== "" || isNumber(node)) return "not-an-input";
  if (Math.abs(turn) < LEAST) return "no-turn";
  const { from, to, change } = turnedBy(nodes, target, turn);
  if (curveOf(nodes, target, [from, to], ON_THE_WAY).some(({ y }) => !Number.isFinite(y)))
    return "end-not-finite";
  if (isKinked(nodes, target)) return "kink";
  if (Math.abs(change) > MOST_CLICKS * clickOf(tolerance)) return "too-fine";
  const isFlat = askedNode(question).gradient === 0;
  return !isFlat && isNear(0, change, tolerance) ? "too-coarse" : null;
}

export interface KnobStage {
  prompt: LocalizedText;
  /** With all values as they are before the turn. */
  nodes: GraphNode[];
  target: number;
  turn: number;
  tolerance: number;
}

export interface KnobReveal {
  explanation: LocalizedText;
  /** How far the end moves. */
  change: number;
  /** d end / d target, before the turn. */
  slope: number;
  /** One after another, each smaller than the one before; the first is the one that was asked about. */
  turns: number[];
}

export interface Knob {
  question: KnobQuestion;
  draft: KnobQuestion;
  asked: null;
  /** How far the end is said to move. */
  answer: number;
  stage: KnobStage;
  own: null;
  reveal: KnobReveal;
  summary: NumbersSaid;
}

function graphOf(question: KnobQuestion) {
  const { drawing, drawn } = askedNode(question);
  return { nodes: drawing.nodes, target: drawn };
}

function changeOf(question: KnobQuestion): number {
  const { nodes, target } = graphOf(question);
  return turnedBy(nodes, target, question.turn).change;
}

/** By these the turn is made smaller until nobody sees its slope change any more. */
const SMALLER = [1, 0.5, 0.1, 0.01];

const turnsOf = ({ turn }: KnobQuestion) => SMALLER.map((share) => clean(share * turn));

/** All for a change that is near enough, half for the right way. */
function creditOf(answer: number, change: number, tolerance: number): number {
  if (isNear(answer, change, tolerance)) return 1;
  return !isNear(0, change, tolerance) && Math.sign(answer) === Math.sign(change) ? 0.5 : 0;
}

/** Who is wrong about the slope is wrong about the change by as much a turn; who knows it knows also how the end bends. */
const believed = (question: KnobQuestion, blame: number) =>
  changeOf(question) + (blame - askedNode(question).gradient) * question.turn;

/** Numbers that somebody could mean who is on the wrong way: for those who slip. */
const near = (change: number) => [change, -change, 10 * change, change / 10, 0];

export const knob: Kind<Knob> = {
  question: knobQuestion,
  draft: knobDraft,
  fromRun: null,
  isGraded: () => true,
  takesReasons: true,
  parts: () => 1,
  read: (_question, _place, _part, text) => readNumber(text),
  write: writeNumber,
  period: () => 1,
  stage: (question) => ({
    prompt: question.prompt,
    ...graphOf(question),
    turn: question.turn,
    tolerance: question.tolerance,
  }),
  sketch,
  own: null,
  progress: null,
  wakes: null,
  handOn: null,
  reveal: (question) => ({
    explanation: question.explanation,
    change: changeOf(question),
    slope: askedNode(question).gradient,
    turns: turnsOf(question),
  }),
  // Turn after turn, and at last the slope that they come to.
  steps: () => SMALLER.length + 1,
  summary: (_question, all) => numbersSaid(all),
  credits(question, all) {
    const change = changeOf(question);
    return all.map(({ answer }) => creditOf(answer, change, question.tolerance));
  },
  says(question, _place, _part, _before, mind) {
    const { nodes, target } = askedNode(question);
    const click = clickOf(question.tolerance);
    const meant = nearestClick(believed(question, mind.blame(nodes, target)), click);
    return mind.choose(
      meant,
      near(meant).map((number) => nearestClick(number, click)),
    );
  },
};
