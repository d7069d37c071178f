// The match question: some lines that stay, and as many that come mixed; each of these goes beside the one it belongs to.

import { z } from "zod";
import type { Kind } from "../kind";
import { orderIn, orderText } from "../letters";
import { type Line, line, lineFields, problemsOf } from "../line";
import type { LocalizedText } from "../localized-text";
import type { Mind } from "../mind";
import { mixOf } from "../mixed";
import { roundFields } from "../round-fields";
import { sketch } from "./sketch";
import { creditOf, rightOnes } from "./together";

/** Of two pairs a coin would know both. */
export const MIN_PAIRS = 3;
/** As many as can still be compared at a glance. */
export const MAX_PAIRS = 6;

/** A line that stays, and its mate. */
const pair = z.object({ ...lineFields, mate: line });
export type Pair = z.infer<typeof pair>;

const matchDraft = z.object({
  kind: z.literal("match"),
  pairs: z.array(pair).min(MIN_PAIRS).max(MAX_PAIRS),
  ...roundFields,
});
export type MatchQuestion = z.infer<typeof matchDraft>;

const matesOf = (pairs: readonly Pair[]): Line[] => pairs.map(({ mate }) => mate);

/** A question that works: on each side its lines can be told apart, so that only one way to pair them is right. */
const matchQuestion = matchDraft.superRefine(({ pairs }, context) => {
  const problem = (message: string, ...path: (number | "mate")[]) =>
    context.addIssue({ code: "custom", path: ["pairs", ...path], message });
  for (const [place, message] of problemsOf(pairs).entries()) if (message) problem(message, place);
  for (const [place, message] of problemsOf(matesOf(pairs)).entries())
    if (message) problem(message, place, "mate");
});

export interface MatchStage {
  prompt: LocalizedText;
  /** As their author wrote them. */
  staying: Line[];
  /** Mixed, alike for everybody. */
  mates: Line[];
}

export interface MatchReveal {
  explanation: LocalizedText;
  /** For each line that stays the place of its mate on the stage. */
  right: number[];
}

export interface MatchSummary {
  /** For each line that stays how many put each of the stage's mates beside it. */
  placed: number[][];
  answered: number;
  /** How many have all pairs right. */
  whole: number;
  /** The wrong pair that most made; null where nobody made one. */
  mixUp: { staying: number; mate: number; times: number } | null;
}

export interface Match {
  question: MatchQuestion;
  draft: MatchQuestion;
  asked: null;
  /** The letters of the stage's mates, beside the first line that stays to the last. */
  answer: string;
  stage: MatchStage;
  own: null;
  reveal: MatchReveal;
  summary: MatchSummary;
}

const known = new WeakMap<MatchQuestion, number[]>();

/** Whose mate stands where on the stage: never all beside their own. */
function mixIn(question: MatchQuestion): number[] {
  const before = known.get(question);
  if (before) return before;
  const mix = mixOf(matesOf(question.pairs), (mix) => mix.every((mate, place) => mate === place));
  known.set(question, mix);
  return mix;
}

/** For each line that stays the place of its mate on the stage. */
function rightOf(question: MatchQuestion): number[] {
  const mix = mixIn(question);
  return question.pairs.map((_, place) => mix.indexOf(place));
}

const together = (put: readonly number[], right: readonly number[]): number =>
  rightOnes(put, right).filter(Boolean).length;

/** What somebody could mean who slips: two neighbours have each other's mates. */
function near(meant: readonly number[]): string[] {
  const others = meant.slice(1).map((_, place) => {
    const [first, second] = meant.slice(place, place + 2);
    return [...meant.slice(0, place), second ?? 0, first ?? 0, ...meant.slice(place + 2)];
  });
  return [meant, ...others].map(orderText);
}

function says(question: MatchQuestion, mind: Mind): string {
  const right = rightOf(question);
  return mind.choose(orderText(right), near(right));
}

function summary(question: MatchQuestion, all: readonly { answer: string; times: number }[]): MatchSummary {
  const right = rightOf(question);
  const placed = right.map(() => right.map(() => 0));
  let [answered, whole] = [0, 0];
  for (const { answer, times } of all) {
    const put = orderIn(answer, right.length) ?? [];
    answered += times;
    for (const [place, mate] of put.entries()) {
      const counts = placed[place] ?? [];
      counts[mate] = (counts[mate] ?? 0) + times;
    }
    if (together(put, right) === right.length) whole += times;
  }
  return { placed, answered, whole, mixUp: mixUpIn(placed, right) };
}

function mixUpIn(placed: readonly number[][], right: readonly number[]): MatchSummary["mixUp"] {
  const wrong = placed.flatMap((counts, staying) =>
    counts.flatMap((times, mate) => (times > 0 && mate !== right[staying] ? [{ staying, mate, times }] : [])),
  );
  const [most] = wrong.sort((a, b) => b.times - a.times);
  return most ?? null;
}

export const match: Kind<Match> = {
  question: matchQuestion,
  draft: matchDraft,
  fromRun: null,
  isGraded: () => true,
  takesReasons: true,
  parts: () => 1,
  read: ({ pairs }, _place, _part, text) => (orderIn(text, pairs.length) ? text : null),
  write: (answer) => answer,
  period: () => 1,
  stage: (question) => ({
    prompt: question.prompt,
    staying: question.pairs.map(({ look, text }) => ({ look, text })),
    mates: mixIn(question).flatMap((place) => question.pairs[place]?.mate ?? []),
  }),
  sketch,
  own: null,
  wakes: null,
  handOn: null,
  progress: null,
  reveal: (question) => ({ explanation: question.explanation, right: rightOf(question) }),
  steps: () => 1,
  summary,
  credits: (question, all) => {
    const right = rightOf(question);
    return all.map(({ answer }) =>
      creditOf(together(orderIn(answer, right.length) ?? [], right), right.length),
    );
  },
  says: (question, _place, _part, _before, mind) => says(question, mind),
};
