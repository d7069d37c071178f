// A question about the weights of the network in training: which way would the loss go if this one grew a little?

import { z } from "zod";
import { handOf } from "../training/deal";
import { floatsOfText } from "../training/floats";
import { MAX_CARDS, runConfig } from "../training/run-config";
import type { StepPicture } from "../training/step-picture";
import { TrainingRun } from "../training/training-run";
import { type CardRow, weightCard } from "../training/weight-card";
import { type LocalizedText, localizedText } from "./localized-text";
import type { Choose, QuestionKind } from "./question-kind";
import { type BlameSign, signOf, signs } from "./sign-of";
import { turnAgainst } from "./weight-votes";

export const weightQuestion = z.object({
  kind: z.literal("weight"),
  /** The run, and the moment in it that is asked about. */
  runId: z.string(),
  step: z.int().min(0),
  config: runConfig,
  parameters: z.base64(),
  /** Indices of the weights in the order in which they are dealt; a single one is asked of everybody. */
  order: z.array(z.int().min(0)).min(1),
  perPhone: z.int().min(1).max(MAX_CARDS),
  /** `sign-and-turn` also asks which way to turn the weight so that the loss falls. */
  taps: z.enum(["sign", "sign-and-turn"]),
  /** The weights will turn as the class says: a step of class-vote descent. */
  isVote: z.boolean().default(false),
  prompt: localizedText,
  explanation: localizedText,
  seconds: z.int().min(5).max(600).nullable(),
  points: z.int().min(0).max(10_000),
});
export type WeightQuestion = z.infer<typeof weightQuestion>;

/** One character a card, `?` for one left open; then, where it is asked, a space and one more each for the turn. */
export const weightAnswer = z.string().regex(/^[-+0?]{1,10}( [-+0?]{1,10})?$/);

export interface WeightStage
  extends Pick<WeightQuestion, "kind" | "runId" | "step" | "perPhone" | "taps" | "isVote"> {
  prompt: LocalizedText;
  order: number[];
}

export interface WeightReveal {
  kind: "weight";
  /** The signs of the gradient, one character for each weight of the stage's order. */
  signs: string;
  explanation: LocalizedText;
}

/** What a phone gets to work one weight out: everything but the sum. */
export interface Card {
  /** Of the weight among the parameters. */
  index: number;
  rows: CardRow[];
  penalty: number | null;
}

const pictures = new WeakMap<WeightQuestion, StepPicture>();

/** The step taken apart, once for each question. */
function solve(question: WeightQuestion): StepPicture {
  const known = pictures.get(question);
  if (known) return known;
  const { config, step } = question;
  const parameters = floatsOfText(question.parameters);
  const picture = new TrainingRun(config).picture({ step, parameters, forgotten: null });
  if (!picture.ok) throw new Error("A question was asked about a step that cannot be made.");
  pictures.set(question, picture.value);
  return picture.value;
}

const signAt = (question: WeightQuestion, index: number): BlameSign =>
  signOf(solve(question).gradient[index] ?? 0);

const hand = ({ order, perPhone }: WeightQuestion, seat: number) => handOf(order, seat, perPhone);

/** The cards of the phone at a seat. */
export function cardsOf(question: WeightQuestion, seat: number): Card[] {
  const picture = solve(question);
  return hand(question, seat).flatMap((index) => {
    const card = weightCard(question.config, picture, index);
    return card ? { index, rows: card.rows, penalty: card.penalty } : [];
  });
}

/** What an answer says about each card, and what would have been right; the turns after the signs. */
function parts(question: WeightQuestion, answer: string, seat: number) {
  const [said = "", turned = ""] = answer.split(" ");
  const asked = hand(question, seat).map((index, i) => ({
    index,
    right: signAt(question, index),
    given: said[i],
  }));
  if (question.taps === "sign") return { signs: asked, turns: [] };
  const turning = asked.map(({ index, right }, i) => ({
    index,
    right: turnAgainst[right],
    given: turned[i],
  }));
  return { signs: asked, turns: turning };
}

function credit(question: WeightQuestion, answer: string, seat: number): number {
  const all = Object.values(parts(question, answer, seat)).flat();
  return all.filter(({ given, right }) => given === right).length / all.length;
}

/** "7:+" is a vote for weight 7's sign, "7>-" for turning it down. */
function votes(question: WeightQuestion, answer: string, seat: number): string[] {
  const said = parts(question, answer, seat);
  const keys = (mark: string, list: (typeof said)["signs"]) =>
    list.filter(({ given }) => given && given !== "?").map(({ index, given }) => `${index}${mark}${given}`);
  return [...keys(":", said.signs), ...keys(">", said.turns)];
}

function choices({ order, taps }: WeightQuestion): string[] {
  const marks = taps === "sign" ? [":"] : [":", ">"];
  return order.flatMap((index) => marks.flatMap((mark) => signs.map((sign) => index + mark + sign)));
}

function answerBy(question: WeightQuestion, seat: number, choose: Choose): string {
  const given = hand(question, seat).map((index) => choose(signAt(question, index), signs));
  return question.taps === "sign"
    ? given.join("")
    : `${given.join("")} ${given.map((sign) => turnAgainst[sign]).join("")}`;
}

export const weight: QuestionKind<WeightQuestion, string, WeightStage, WeightReveal> = {
  question: weightQuestion,
  answer: weightAnswer,
  choices,
  votes,
  stage: ({ kind, runId, step, perPhone, taps, isVote, order, prompt }) => ({
    kind,
    runId,
    step,
    perPhone,
    taps,
    isVote,
    order,
    prompt,
  }),
  reveal: (question) => ({
    kind: "weight",
    signs: question.order.map((index) => signAt(question, index)).join(""),
    explanation: question.explanation,
  }),
  revealSteps: () => 1,
  credit,
  answerBy,
};
