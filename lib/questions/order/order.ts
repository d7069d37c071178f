// The order question: some lines that come mixed, and are to be put into their order.

import { z } from "zod";
import type { Kind } from "../kind";
import { orderIn, orderText } from "../letters";
import { type Line, lineFields, problemsOf } from "../line";
import type { LocalizedText } from "../localized-text";
import type { Mind } from "../mind";
import { mixOf } from "../mixed";
import { roundFields } from "../round-fields";
import { sketch } from "./sketch";
import { creditOf, standingIn } from "./standing";

/** With two there is nothing to think about. */
export const MIN_LINES = 3;
/** As many as a phone shows at once. */
export const MAX_LINES = 7;

const orderLine = z.object({
  ...lineFields,
  /** How far up it may go in another order that is right too: past so many of the lines just above it. */
  early: z
    .int()
    .min(0)
    .max(MAX_LINES - 1),
});
export type OrderLine = z.infer<typeof orderLine>;

const orderDraft = z.object({
  kind: z.literal("order"),
  /** In an order that is right. */
  lines: z.array(orderLine).min(MIN_LINES).max(MAX_LINES),
  ...roundFields,
});
export type OrderQuestion = z.infer<typeof orderDraft>;

/** A question that works: its lines can be told apart, and some order of them is wrong. */
const orderQuestion = orderDraft.superRefine(({ lines }, context) => {
  const problem = (message: string, ...place: number[]) =>
    context.addIssue({ code: "custom", path: ["lines", ...place], message });
  for (const [place, message] of problemsOf(lines).entries()) if (message) problem(message, place);
  if (lines.every(({ early }, place) => early >= place)) problem("any-order");
});

export interface OrderStage {
  prompt: LocalizedText;
  /** Mixed, alike for everybody. */
  lines: Line[];
}

export interface OrderReveal {
  explanation: LocalizedText;
  /** The places of the stage in an order that is right. */
  right: number[];
  /** How far up each of these may go, in the same order. */
  early: number[];
}

export interface OrderSummary {
  /** For each line of the stage how many put it into each place. */
  placed: number[][];
  answered: number;
  /** How many have it all right. */
  whole: number;
  /** The order that most gave of those that are wrong; null where none is. */
  mostWrong: { answer: string; times: number } | null;
}

export interface Order {
  question: OrderQuestion;
  draft: OrderQuestion;
  asked: null;
  /** The letters of the stage's lines, from the first place to the last. */
  answer: string;
  stage: OrderStage;
  own: null;
  reveal: OrderReveal;
  summary: OrderSummary;
}

const known = new WeakMap<OrderQuestion, number[]>();

/** Which line of the question stands where on the stage: never in an order that is right. */
function mixIn(question: OrderQuestion): number[] {
  const before = known.get(question);
  if (before) return before;
  const { lines } = question;
  const right = { right: [...lines.keys()], early: lines.map(({ early }) => early) };
  const mix = mixOf(lines, (mix) => standingIn(mix, right).length === lines.length);
  known.set(question, mix);
  return mix;
}

/** The right order in places of the stage. */
function rightOf(question: OrderQuestion) {
  const mix = mixIn(question);
  return {
    right: question.lines.map((_, line) => mix.indexOf(line)),
    early: question.lines.map(({ early }, place) => Math.min(early, place)),
  };
}

function standing(question: OrderQuestion, answer: string): number {
  const order = orderIn(answer, question.lines.length) ?? [];
  return standingIn(order, rightOf(question)).length;
}

/** What somebody could mean who slips: two neighbours the other way round. */
function near(meant: readonly number[]): string[] {
  const others = meant.slice(1).map((_, place) => {
    const [first, second] = meant.slice(place, place + 2);
    return [...meant.slice(0, place), second ?? 0, first ?? 0, ...meant.slice(place + 2)];
  });
  return [meant, ...others].map(orderText);
}

function says(question: OrderQuestion, mind: Mind): string {
  const { right } = rightOf(question);
  return mind.choose(orderText(right), near(right));
}

function summary(question: OrderQuestion, all: readonly { answer: string; times: number }[]): OrderSummary {
  const { length } = question.lines;
  const placed = question.lines.map(() => question.lines.map(() => 0));
  const wrong = new Map<string, number>();
  let [answered, whole] = [0, 0];
  for (const { answer, times } of all) {
    answered += times;
    for (const [place, line] of (orderIn(answer, length) ?? []).entries()) {
      const counts = placed[line] ?? [];
      counts[place] = (counts[place] ?? 0) + times;
    }
    if (standing(question, answer) === length) whole += times;
    else wrong.set(answer, (wrong.get(answer) ?? 0) + times);
  }
  const [most] = [...wrong].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1));
  return { placed, answered, whole, mostWrong: most ? { answer: most[0], times: most[1] } : null };
}

export const order: Kind<Order> = {
  question: orderQuestion,
  draft: orderDraft,
  fromRun: null,
  isGraded: () => true,
  takesReasons: true,
  parts: () => 1,
  read: ({ lines }, _place, _part, text) => (orderIn(text, lines.length) ? text : null),
  write: (answer) => answer,
  period: () => 1,
  stage: (question) => ({
    prompt: question.prompt,
    lines: mixIn(question).flatMap((place) => {
      const line = question.lines[place];
      return line ? [{ look: line.look, text: line.text }] : [];
    }),
  }),
  sketch,
  own: null,
  wakes: null,
  handOn: null,
  progress: null,
  reveal: (question) => ({ explanation: question.explanation, ...rightOf(question) }),
  steps: () => 1,
  summary,
  credits: (question, all) =>
    all.map(({ answer }) => creditOf(standing(question, answer), question.lines.length)),
  says: (question, _place, _part, _before, mind) => says(question, mind),
};
