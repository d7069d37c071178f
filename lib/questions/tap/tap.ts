// The tap question: which nodes of a graph are a node's parents, are ready to pass blame on, carry the most, or carry none?

import { z } from "zod";
import { MAX_BYTES, MAX_KEPT, MAX_NODES } from "../../expression/limits";
import type { GraphNode } from "../../micrograd/graph";
import { type BlameLink, linksOf } from "../blame-walk";
import type { Kind } from "../kind";
import type { LocalizedText } from "../localized-text";
import type { Mind } from "../mind";
import { roundFields } from "../round-fields";
import { creditOfSeveral } from "../several";
import { sketchedGraph } from "../sketched-graph";
import { rightOf, type Solved, solve, type TapProblem } from "./solve";
import { type TapAsks, takesSeveral, tappedIn, writeTapped } from "./tapped";

const tapDraft = z.object({
  kind: z.literal("tap"),
  expression: z.string().max(MAX_KEPT),
  asks: z.enum(["parents", "ready", "largest", "asleep"] satisfies TapAsks[]),
  target: z.string().max(MAX_BYTES),
  fired: z.array(z.string().max(MAX_BYTES)).max(MAX_NODES),
  ...roundFields,
});
export type TapQuestion = z.infer<typeof tapDraft>;

/** Where an editor marks each; what is not here is wrong with the expression. */
const places: { [Problem in TapProblem]?: keyof TapQuestion } = {
  "no-such-node": "target",
  "no-parents": "target",
  "fired-lost": "fired",
  "fired-too-early": "fired",
};

/** A question that works: somebody is right, and not everybody is. */
const tapQuestion = tapDraft.superRefine((question, context) => {
  const solved = solve(question);
  if (solved.ok) return;
  const message = solved.refusal;
  context.addIssue({ code: "custom", path: [places[message] ?? "expression"], message });
});

export interface TapStage {
  prompt: LocalizedText;
  asks: TapAsks;
  nodes: GraphNode[];
  /** Whose parents are asked for; else null. */
  target: number | null;
  /** The nodes that may be tapped. */
  choices: number[];
  /** Those that have passed their blame on. */
  fired: number[];
  /** What they passed on. */
  links: BlameLink[];
}

export interface TapReveal {
  explanation: LocalizedText;
  right: number[];
  /** What may be known of the blame now, node by node; nothing where it was not about blame. */
  carried: { node: number; blame: number }[];
}

export interface TapSummary {
  /** How many tapped each of the stage's choices. */
  counts: number[];
  answered: number;
}

export interface Tap {
  question: TapQuestion;
  draft: TapQuestion;
  asked: null;
  /** The nodes that were tapped, as `tapped.ts` writes them: at least one. */
  answer: string;
  stage: TapStage;
  own: null;
  reveal: TapReveal;
  summary: TapSummary;
}

const known = new WeakMap<TapQuestion, Solved>();

/** Solved once a question: 2,000 answers are read and graded by it. Throws for what the schema refuses. */
function solved(question: TapQuestion): Solved {
  const before = known.get(question);
  if (before) return before;
  const result = solve(question);
  if (!result.ok) throw new Error("A question was used that its schema refuses.");
  known.set(question, result.value);
  return result.value;
}

function stage(question: TapQuestion): TapStage {
  const { prompt, asks } = question;
  const { drawing, target, choices, fired } = solved(question);
  const links = fired.flatMap((id) => linksOf(drawing, id));
  return { prompt, asks, nodes: drawing.nodes, target, choices, fired, links };
}

function reveal(question: TapQuestion): TapReveal {
  const { drawing, choices, right } = solved(question);
  const told = { parents: [], ready: right, largest: choices, asleep: choices }[question.asks];
  return {
    explanation: question.explanation,
    right,
    carried: told.map((node) => ({ node, blame: drawing.values[node]?.grad ?? 0 })),
  };
}

function read(question: TapQuestion, text: string): string | null {
  const tapped = tappedIn(text);
  const { choices } = solved(question);
  const isPossible =
    tapped.length > 0 &&
    new Set(tapped).size === tapped.length &&
    tapped.every((node) => choices.includes(node)) &&
    (takesSeveral(question.asks) || tapped.length === 1);
  return isPossible && writeTapped(tapped) === text ? text : null;
}

/** What somebody could mean who slips: another node; of several, one too many or one too few. */
function near({ asks }: TapQuestion, choices: readonly number[], meant: readonly number[]): string[] {
  if (!takesSeveral(asks)) return choices.map((node) => writeTapped([node]));
  const others = choices.map((node) =>
    writeTapped(meant.includes(node) ? meant.filter((each) => each !== node) : [...meant, node]),
  );
  return [writeTapped(meant), ...others.filter((answer) => answer !== "")];
}

/** Who believes that nobody is right still says something. */
function says(question: TapQuestion, mind: Mind): string {
  const asked = solved(question);
  const believed = rightOf(question.asks, asked, mind);
  const meant = believed.length > 0 ? believed : asked.choices.slice(0, 1);
  const said = takesSeveral(question.asks) ? meant : meant.slice(0, 1);
  const all = near(question, asked.choices, said);
  return mind.choose(writeTapped(said), all);
}

export const tap: Kind<Tap> = {
  question: tapQuestion,
  draft: tapDraft,
  fromRun: null,
  isGraded: () => true,
  takesReasons: true,
  parts: () => 1,
  read: (question, _place, _part, text) => read(question, text),
  write: (answer) => answer,
  period: () => 1,
  stage,
  sketch: ({ nodes, target, fired }) => sketchedGraph(nodes, [target, ...fired]),
  own: null,
  wakes: null,
  handOn: null,
  progress: null,
  reveal,
  steps: () => 1,
  summary(question, all) {
    const times = (node: number) =>
      all.reduce((sum, said) => sum + (tappedIn(said.answer).includes(node) ? said.times : 0), 0);
    return {
      counts: solved(question).choices.map(times),
      answered: all.reduce((sum, said) => sum + said.times, 0),
    };
  },
  credits(question, all) {
    const { right } = solved(question);
    return all.map(({ answer }) => {
      const tapped = tappedIn(answer);
      if (takesSeveral(question.asks)) return creditOfSeveral(right, tapped);
      return tapped.some((node) => right.includes(node)) ? 1 : 0;
    });
  },
  says: (question, _place, _part, _before, mind) => says(question, mind),
};
