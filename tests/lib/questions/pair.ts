// A kind for tests that asks for all that the contract can carry: two parts, something of one's own that depends on what others said.

import { z } from "zod";
import type { Kind, QuestionBase, Shape } from "../../../lib/questions/kind";
import { type KindName, kindNames, kinds, type Question } from "../../../lib/questions/kinds";
import { roundFields } from "../../../lib/questions/round-fields";

const pairSchema = z.object({ kind: z.literal("pair"), first: z.int(), ...roundFields });
export type PairQuestion = z.infer<typeof pairSchema>;

/**
 * A row in which everyone adds 1 to what the one before them said, and says how sure they are: part 0 is the number,
 * part 1 is yes or no and earns nothing.
 */
export interface Pair extends Shape {
  question: PairQuestion;
  draft: null;
  asked: null;
  answer: number | boolean;
  own: { arrived: number | null };
  summary: { numbers: number; sure: number };
}

const arrivedAt = (
  question: PairQuestion,
  at: number,
  all: readonly { at: number; part: number; answer: number | boolean }[],
): number | null => {
  if (at === 0) return question.first;
  const before = all.find((said) => said.at === at - 1 && said.part === 0);
  return typeof before?.answer === "number" ? before.answer : null;
};

export const pair: Kind<Pair> = {
  question: pairSchema,
  draft: null,
  fromRun: null,
  isGraded: () => true,
  takesReasons: false,
  parts: () => 2,
  read(_question, _place, part, text) {
    if (part === 1) return text === "yes" ? true : text === "no" ? false : null;
    return /^-?\d{1,9}$/.test(text) ? Number(text) : null;
  },
  write: (answer) => (typeof answer === "boolean" ? (answer ? "yes" : "no") : String(answer)),
  period: () => Number.MAX_SAFE_INTEGER,
  stage: ({ prompt }) => ({ prompt }),
  sketch: null,
  own: (question, { at }, before) => ({ arrived: arrivedAt(question, at, before) }),
  progress: null,
  wakes: (_question, { at, part }, of) => (part === 0 && at + 1 < of ? [at + 1] : []),
  handOn: null,
  reveal: ({ explanation }) => ({ explanation }),
  steps: () => 1,
  summary: (_question, all) => ({
    numbers: sum(all.filter(({ part }) => part === 0)),
    sure: sum(all.filter(({ part, answer }) => part === 1 && answer === true)),
  }),
  credits: (question, all) =>
    all.map(({ at, part, answer }) => {
      const arrived = arrivedAt(question, at, all);
      return part === 0 && arrived !== null && answer === arrived + 1 ? 1 : 0;
    }),
  says(question, { at }, part, before, mind) {
    if (part === 1) return mind.choose(true, [true, false]);
    const arrived = arrivedAt(question, at, before);
    return arrived === null ? null : mind.choose(arrived + 1, [arrived + 1, arrived]);
  },
};

const sum = (all: readonly { times: number }[]) => all.reduce((total, { times }) => total + times, 0);

/** As a programme takes it, while the kind is registered. */
export const pairQuestion = {
  kind: "pair",
  first: 4,
  prompt: { en: "Add one." },
  explanation: { en: "One more each time." },
  seconds: null,
  points: 100,
} satisfies PairQuestion as QuestionBase as Question;

/** Registers a kind that is none of the product's, and returns what takes it away again. */
export function registerKind<S extends Shape>(kind: Kind<S>): () => void {
  // No registry but this test's knows it, so no type of the product does.
  const name = "pair" as KindName;
  const registry = kinds as unknown as Record<string, Kind<S>>;
  registry[name] = kind;
  kindNames.push(name);
  return () => {
    delete registry[name];
    kindNames.splice(kindNames.indexOf(name), 1);
  };
}

/** With this kind of test's own. */
export function withPair<T>(test: () => T): T {
  const unregister = registerKind(pair);
  try {
    return test();
  } finally {
    unregister();
  }
}
