// A kind of question with two parts, for tests alone: two numbers, the second of which is given what the place before said first.

import { z } from "zod";
import type { Kind, Said, Shape } from "../../../lib/questions/kind";
import type { Question } from "../../../lib/questions/kinds";
import { roundFields } from "../../../lib/questions/round-fields";
import { blank } from "../../../lib/questions/sketch";
import { registerKind } from "../../lib/questions/pair";

const question = z.object({ kind: z.literal("pair"), right: z.tuple([z.int(), z.int()]), ...roundFields });
type PairQuestion = z.infer<typeof question>;

interface Pair extends Shape {
  question: PairQuestion;
  draft: PairQuestion;
  asked: null;
  answer: number;
  own: { handed: number | null };
  summary: { sums: number[] };
}

const PARTS = 2;

/** What the place before said first. */
const handedTo = (at: number, before: readonly Said<number>[]) =>
  before.find((said) => said.at === at - 1 && said.part === 0)?.answer ?? null;

const pair: Kind<Pair> = {
  question,
  draft: question,
  fromRun: null,
  isGraded: () => true,
  takesReasons: false,
  parts: () => PARTS,
  read: (_question, _place, part, text) => (part < PARTS && /^-?\d{1,3}$/.test(text) ? Number(text) : null),
  write: String,
  period: () => 1,
  stage: ({ prompt }) => ({ prompt }),
  sketch: () => blank,
  own: (_question, { at }, before) => ({ handed: handedTo(at, before) }),
  progress: null,
  wakes: (_question, { at, part }) => (part === 0 ? [at + 1] : []),
  handOn: null,
  reveal: ({ explanation }) => ({ explanation }),
  steps: () => 1,
  summary(_question, all) {
    const sums = new Array<number>(PARTS).fill(0);
    for (const { part, answer, times } of all) sums[part] = (sums[part] ?? 0) + answer * times;
    return { sums };
  },
  credits: ({ right }, all) => all.map(({ part, answer }) => (answer === right[part] ? 1 / PARTS : 0)),
  says: ({ right }, _place, part, _before, mind) => mind.choose(right[part] ?? 0, [0, 1, 2, 3]),
};

export const addPairKind = () => registerKind(pair);

/** The same, made by somebody who mixed up what is shown when. */
export const leakyPairKind = () =>
  registerKind<Pair>({ ...pair, stage: ({ prompt, explanation }) => ({ prompt, hint: explanation }) });

/** 60 points, half of them for each part. */
export function pairQuestion(overrides: Partial<PairQuestion> = {}): Question {
  const words = { prompt: { en: "Two numbers?" }, explanation: { en: "One, and two." } };
  const asked: PairQuestion = {
    kind: "pair",
    right: [1, 2],
    ...words,
    seconds: null,
    points: 60,
    ...overrides,
  };
  return asked as unknown as Question;
}
