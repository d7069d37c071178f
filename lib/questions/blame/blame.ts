// The blame question: if this node grew a little, would the end go up, go down, or not move? And, where it is asked, which
// way to turn the node so that the end falls.

import { z } from "zod";
import type { GraphNode } from "../../micrograd/graph";
import { readSign, type Sign, type SignCount, signOf, signs, turnAgainst } from "../../micrograd/sign";
import { askedNode, nodeFields, refineNode } from "../asked-node";
import { type BlameLink, type BlameStep, walkBack } from "../blame-walk";
import type { Kind } from "../kind";
import type { LocalizedText } from "../localized-text";
import { type Nudge, nudgeOf } from "../nudge";
import { roundFields } from "../round-fields";
import { countSigns } from "../sign-count";
import { sketchedGraph } from "../sketched-graph";

/** The shape alone; an editor keeps drafts of it that do not work yet. */
const blameDraft = z.object({
  kind: z.literal("blame"),
  ...nodeFields,
  /** Whether phones also see the blame that arrives at the target from the nodes it feeds. */
  showsBlameFromAbove: z.boolean(),
  /** Whether a second tap says which way to turn the target so that the root falls. */
  asksTurn: z.boolean().optional(),
  ...roundFields,
});
export type BlameQuestion = z.infer<typeof blameDraft>;

/** A question that works: its expression makes a graph with finite gradients, and its target is in it. */
const blameQuestion = blameDraft.superRefine(refineNode);

export interface BlameStage {
  prompt: LocalizedText;
  nodes: GraphNode[];
  loss: number;
  target: number;
  /** d loss / d node for each node that uses the target, or null where the question keeps it back. */
  fromAbove: { node: number; blame: number }[] | null;
  /** Absent where it is not asked: every phone of every class is sent this. */
  asksTurn?: true;
}

export interface BlameReveal {
  sign: Sign;
  /** d loss / d target. */
  gradient: number;
  /** What the class was asked, done; the walk begins with its layers. Null where no step shows the slope. */
  nudge: Nudge | null;
  /** Then blame explains it. */
  steps: BlameStep[];
  /** The links that end at the target: what they pass adds up to `gradient`. */
  chain: BlameLink[];
  explanation: LocalizedText;
}

export interface BlameSummary {
  signs: SignCount;
  /** Null where no turn was asked. */
  turns: SignCount | null;
}

export interface Blame {
  question: BlameQuestion;
  draft: BlameQuestion;
  asked: null;
  /** The first part is the sign of the blame, the second the way to turn: up, not at all, down. */
  answer: Sign;
  stage: BlameStage;
  own: null;
  reveal: BlameReveal;
  summary: BlameSummary;
}

function stage(question: BlameQuestion): BlameStage {
  const { drawing, drawn: target } = askedNode(question);
  const { nodes, values } = drawing;
  const users = nodes.filter(({ operands }) => operands.includes(target));
  return {
    prompt: question.prompt,
    nodes,
    loss: nodes.length - 1,
    target,
    fromAbove: question.showsBlameFromAbove
      ? users.map(({ id }) => ({ node: id, blame: values[id]?.grad ?? 0 }))
      : null,
    ...(question.asksTurn && { asksTurn: true }),
  };
}

const partsOf = ({ asksTurn }: BlameQuestion) => (asksTurn ? 2 : 1);

/** In the turn `blame` says what somebody believes who turns against it. */
const saying = (blame: number, part: number) => (part === 0 ? signOf(blame) : turnAgainst[signOf(blame)]);

function reveal(question: BlameQuestion): BlameReveal {
  const { drawing, drawn: target, gradient } = askedNode(question);
  const steps = walkBack(drawing, target);
  return {
    sign: signOf(gradient),
    gradient,
    nudge: nudgeOf(drawing.nodes, target, gradient),
    steps,
    chain: steps.filter((step) => step.kind === "link").filter(({ to }) => to === target),
    explanation: question.explanation,
  };
}

export const blame: Kind<Blame> = {
  question: blameQuestion,
  draft: blameDraft,
  fromRun: null,
  isGraded: () => true,
  takesReasons: true,
  parts: partsOf,
  read: (_question, _place, _part, text) => readSign(text),
  write: (sign) => sign,
  period: () => 1,
  stage,
  sketch: ({ nodes, target }) => sketchedGraph(nodes, [target]),
  own: null,
  progress: null,
  wakes: null,
  handOn: null,
  reveal,
  steps(question) {
    const { nudge, steps } = reveal(question);
    return (nudge?.layers.length ?? 0) + steps.length;
  },
  summary: ({ asksTurn }, all) => ({
    signs: countSigns(all.filter(({ part }) => part === 0)),
    turns: asksTurn ? countSigns(all.filter(({ part }) => part === 1)) : null,
  }),
  credits(question, all) {
    const { gradient } = askedNode(question);
    const share = 1 / partsOf(question);
    return all.map(({ part, answer }) => (answer === saying(gradient, part) ? share : 0));
  },
  says(question, _place, part, _before, mind) {
    const { nodes, target } = askedNode(question);
    return mind.choose(saying(mind.blame(nodes, target), part), signs);
  },
};
