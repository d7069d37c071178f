// The build question: something is put together that has to come to a given number, and there is more than one way.

import { z } from "zod";
import type { Kind } from "../kind";
import type { LocalizedText } from "../localized-text";
import type { Mind } from "../mind";
import { roundFields } from "../round-fields";
import { canonical, operators } from "./chain";
import { layersIn, layersText, MOST_NEURONS } from "./network";
import { sketch } from "./sketch";
import { solve } from "./solve";
import { isBuilt, meets, type Task } from "./task";

/** With one there is nothing to build. */
export const MIN_BRICKS = 2;
/** As many as a class builds in its head. */
export const MAX_BRICKS = 4;
export const MAX_INPUTS = 8;
export const FARTHEST_TARGET = 999;

const unlike = <Each>(all: readonly Each[]) => new Set(all).size === all.length;

const valueTask = z.object({
  of: z.literal("value"),
  target: z.int().min(-FARTHEST_TARGET).max(FARTHEST_TARGET),
  bricks: z.int().min(MIN_BRICKS).max(MAX_BRICKS),
  numbers: z.array(z.int().min(0).max(9)).max(10).refine(unlike),
  operators: z.array(z.enum(operators)).max(operators.length).refine(unlike),
});

const parametersTask = z.object({
  of: z.literal("parameters"),
  target: z.int().min(1).max(FARTHEST_TARGET),
  inputs: z.int().min(1).max(MAX_INPUTS),
});

const buildDraft = z.object({
  kind: z.literal("build"),
  task: z.discriminatedUnion("of", [valueTask, parametersTask]),
  ...roundFields,
});
export type BuildQuestion = z.infer<typeof buildDraft>;

/** A question that works: it can be built, and something else as well. */
const buildQuestion = buildDraft.superRefine(({ task }, context) => {
  const { problem } = solve(task);
  if (problem) context.addIssue({ code: "custom", path: ["task"], message: problem });
});

export interface BuildStage {
  prompt: LocalizedText;
  task: Task;
}

export interface BuildReveal {
  explanation: LocalizedText;
  /** How many ways there are. */
  ways: number;
  /** One of them. */
  example: string;
}

export interface Built {
  answer: string;
  times: number;
}

export interface BuildSummary {
  answered: number;
  /** How many built what was asked for. */
  right: number;
  /** How many different things were built. */
  different: number;
  /** Each once: those that are right first, and of either sort first what most built. Never more than a wall holds. */
  wall: Built[];
}

export interface Build {
  question: BuildQuestion;
  draft: BuildQuestion;
  asked: null;
  /** What was built, in the one text that equal things have. */
  answer: string;
  stage: BuildStage;
  own: null;
  reveal: BuildReveal;
  summary: BuildSummary;
}

/** As many as can be read from the last row. */
export const WALL = 24;
/** Of these at least so many are wrong, where so many are: something can be learnt from them. */
const WRONG_ON_WALL = 6;

function summary({ task }: BuildQuestion, all: readonly { answer: string; times: number }[]): BuildSummary {
  const counts = new Map<string, number>();
  for (const { answer, times } of all) counts.set(answer, (counts.get(answer) ?? 0) + times);
  const built = [...counts]
    .map(([answer, times]) => ({ answer, times }))
    .sort((a, b) => b.times - a.times || (a.answer < b.answer ? -1 : 1));
  const sum = (some: readonly Built[]) => some.reduce((total, { times }) => total + times, 0);
  const right = built.filter(({ answer }) => meets(task, answer));
  const wrong = built.filter(({ answer }) => !meets(task, answer));
  const shown = right.slice(0, WALL - Math.min(WRONG_ON_WALL, wrong.length));
  return {
    answered: sum(built),
    right: sum(right),
    different: built.length,
    wall: [...shown, ...wrong.slice(0, WALL - shown.length)],
  };
}

/** Steps of this share of all ways never meet soon, however many there are: so a class of robots fills the wall. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** What somebody could mean who slips: another last brick, or a neuron more or less. */
function near(task: Task, meant: string): string[] {
  if (task.of === "value")
    return [meant, ...task.numbers.map((number) => canonical(`${meant.slice(0, -1)}${number}`))];
  const layers = layersIn(meant) ?? [];
  const others = layers.flatMap((neurons, at) =>
    [neurons - 1, neurons + 1]
      .filter((other) => other >= 1 && other <= MOST_NEURONS)
      .map((other) => layersText(layers.with(at, other))),
  );
  return [meant, ...others];
}

function says({ task }: BuildQuestion, at: number, mind: Mind): string {
  const { right } = solve(task);
  const meant = right[Math.floor(((at * GOLDEN) % 1) * right.length)] ?? "";
  return mind.choose(meant, near(task, meant));
}

export const build: Kind<Build> = {
  question: buildQuestion,
  draft: buildDraft,
  fromRun: null,
  isGraded: () => true,
  takesReasons: false,
  parts: () => 1,
  read: ({ task }, _place, _part, text) => (isBuilt(task, text) ? text : null),
  write: (answer) => answer,
  period: () => 1,
  stage: ({ prompt, task }) => ({ prompt, task }),
  sketch,
  own: null,
  wakes: null,
  handOn: null,
  progress: null,
  reveal({ explanation, task }) {
    const { right, example } = solve(task);
    return { explanation, ways: right.length, example };
  },
  steps: () => 1,
  summary,
  credits: ({ task }, all) => all.map(({ answer }) => (meets(task, answer) ? 1 : 0)),
  says: (question, place, _part, _before, mind) => says(question, place.at, mind),
};
