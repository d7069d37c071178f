// A question about the weights of the network in training: which way would the loss go if this one grew a little?

import { type Sign, type SignCount, signOf, signs, turnAgainst } from "../../micrograd/sign";
import { handOf, handPeriod } from "../../training/deal";
import { type DealtCard, dealtCard } from "../../training/dealt-card";
import { floatsOfText } from "../../training/floats";
import type { StepPicture } from "../../training/step-picture";
import { trainingRunOf } from "../../training/training-run";
import { cardGraph, trueSigns, type WeightCard, weightCard } from "../../training/weight-card";
import type { Covered, Kind, Place, Progress, Said } from "../kind";
import type { LocalizedText } from "../localized-text";
import { knowsTruth, type Mind } from "../mind";
import { noSigns } from "../sign-count";
import { answeredCards, type CardSaid, readHand, writeHand } from "./hand-text";
import { type WeightQuestion, type WeightSummary, weightQuestion } from "./weight-question";
import { type AskedWeights, weightsFromRun } from "./weights-from-run";

export interface WeightStage
  extends Pick<WeightQuestion, "runId" | "step" | "perPhone" | "taps" | "isVote" | "order"> {
  prompt: LocalizedText;
}

/** What a phone gets to work one weight out: everything but the sum. */
export type Card = DealtCard & {
  /** Of the weight among the parameters. */
  index: number;
};

export interface WeightReveal {
  /** The signs of the gradient, one character for each weight of the stage's order. */
  signs: string;
  explanation: LocalizedText;
}

export interface Weight {
  question: WeightQuestion;
  draft: null;
  asked: AskedWeights;
  /** Card by card of the hand. */
  answer: CardSaid[];
  stage: WeightStage;
  own: { cards: Card[] };
  reveal: WeightReveal;
  summary: WeightSummary;
}

/** What the reveal of a single weight shows, one after the other: its parts add up, the sum is said, and where it sits. */
export const ONE_WEIGHT_STEPS = ["adding", "sum", "place"] as const;
export type OneWeightStep = (typeof ONE_WEIGHT_STEPS)[number];

/** A question worked out. A card and its graph are made once, however many phones are dealt it. */
interface Worked {
  picture: StepPicture;
  keys: readonly Sign[];
  cards: Map<number, WeightCard>;
  dealt: Map<number, Card>;
  graphs: Map<number, ReturnType<typeof cardGraph>>;
}

const known = new WeakMap<WeightQuestion, Worked>();

function workedOut(question: WeightQuestion): Worked {
  return known.get(question) ?? workOut(question);
}

function workOut(question: WeightQuestion): Worked {
  const { config, step } = question;
  const parameters = floatsOfText(question.parameters);
  const picture = trainingRunOf(config).picture({ step, parameters, forgotten: null });
  if (!picture.ok) throw new Error("A question was asked about a step that cannot be made.");
  const keys = trueSigns(config, picture.value);
  const worked = { picture: picture.value, keys, cards: new Map(), dealt: new Map(), graphs: new Map() };
  known.set(question, worked);
  return worked;
}

const signAt = (question: WeightQuestion, index: number): Sign => workedOut(question).keys[index] ?? "0";

const hand = ({ order, perPhone }: WeightQuestion, at: number) => handOf(order, at, perPhone);

const asksTurn = ({ taps }: WeightQuestion) => taps === "sign-and-turn";

/** What `make` makes of a weight, the first time that it is asked for. */
function once<Made>(made: Map<number, Made>, index: number, make: () => Made): Made {
  const known = made.get(index) ?? make();
  made.set(index, known);
  return known;
}

function cardOf(question: WeightQuestion, index: number): WeightCard {
  const { cards, picture } = workedOut(question);
  return once(cards, index, () => {
    const card = weightCard(question.config, picture, index);
    if (!card) throw new Error("A question asks about a weight that its network does not have.");
    return card;
  });
}

const cardsAt = (question: WeightQuestion, { at }: Place): Card[] =>
  hand(question, at).map((index) =>
    once(workedOut(question).dealt, index, () => ({ index, ...dealtCard(cardOf(question, index)) })),
  );

const graphOf = (question: WeightQuestion, index: number): ReturnType<typeof cardGraph> =>
  once(workedOut(question).graphs, index, () => cardGraph(cardOf(question, index)));

/** A card left open earns nothing; a sign and its turn earn half of the card each. */
function creditOf(question: WeightQuestion, { at, answer }: Said<CardSaid[]>): number {
  const asked = hand(question, at);
  const right = asked.map((index, i) => {
    const truth = signAt(question, index);
    const said = answer[i];
    const sign = said?.sign === truth ? 1 : 0;
    if (!asksTurn(question)) return sign;
    return (sign + (said?.turn === turnAgainst[truth] ? 1 : 0)) / 2;
  });
  return right.reduce((sum, part) => sum + part, 0) / asked.length;
}

/** Where each weight is in the stage's order. */
const turnsIn = ({ order }: WeightQuestion) => new Map(order.map((index, i) => [index, i]));

function progress(question: WeightQuestion, all: readonly Covered[], of: number): Progress {
  const turn = turnsIn(question);
  const dealt = question.order.map(() => 0);
  const answered = question.order.map(() => 0);
  const count = (to: number[], index: number, times: number) => {
    const at = turn.get(index) ?? 0;
    to[at] = (to[at] ?? 0) + times;
  };
  for (let at = 0; at < of; at++) for (const index of hand(question, at)) count(dealt, index, 1);
  for (const { at, text, times } of all) {
    const cards = hand(question, at);
    answeredCards(text).forEach((isAnswered, i) => {
      if (isAnswered && cards[i] !== undefined) count(answered, cards[i], times);
    });
  }
  return { dealt, answered };
}

function summary(question: WeightQuestion, all: readonly Said<CardSaid[]>[]): WeightSummary {
  const { order } = question;
  const place = turnsIn(question);
  const signCounts = order.map(noSigns);
  const turnCounts = order.map(noSigns);
  for (const { at, answer, times } of all) {
    hand(question, at).forEach((index, i) => {
      const to = place.get(index) ?? 0;
      const { sign, turn }: Partial<CardSaid> = answer[i] ?? {};
      if (sign) (signCounts[to] as SignCount)[sign] += times;
      if (turn) (turnCounts[to] as SignCount)[turn] += times;
    });
  }
  return { signs: signCounts, turns: asksTurn(question) ? turnCounts : null };
}

/** Each card by itself: what it shows is a small graph, and a wrong rule follows it like any other. */
function says(question: WeightQuestion, { at }: Place, mind: Mind): CardSaid[] {
  return hand(question, at).map((index) => {
    const sign = mind.choose(
      knowsTruth(mind) ? signAt(question, index) : believed(question, index, mind),
      signs,
    );
    return asksTurn(question) ? { sign, turn: turnAgainst[sign] } : { sign };
  });
}

function believed(question: WeightQuestion, index: number, mind: Mind): Sign {
  const { nodes, target } = graphOf(question, index);
  return signOf(mind.blame(nodes, target));
}

export const weight: Kind<Weight> = {
  question: weightQuestion,
  draft: null,
  fromRun: weightsFromRun,
  isGraded: () => true,
  takesReasons: false,
  parts: () => 1,
  read: (question, { at }, _part, text) => readHand(text, hand(question, at).length, asksTurn(question)),
  write: writeHand,
  period: ({ order, perPhone }) => handPeriod(order.length, perPhone),
  stage: ({ runId, step, perPhone, taps, isVote, order, prompt }) => ({
    runId,
    step,
    perPhone,
    taps,
    isVote,
    order,
    prompt,
  }),
  sketch: null,
  own: (question, place) => ({ cards: cardsAt(question, place) }),
  progress,
  wakes: null,
  handOn: null,
  reveal: (question) => ({
    signs: question.order.map((index) => signAt(question, index)).join(""),
    explanation: question.explanation,
  }),
  steps: ({ order }) => (order.length === 1 ? ONE_WEIGHT_STEPS.length : 1),
  summary,
  credits: (question, all) => all.map((said) => creditOf(question, said)),
  says: (question, place, _part, _before, mind) => says(question, place, mind),
};
