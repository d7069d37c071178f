// The quizzes that come with the product: the course, and sixteen graphs to practise on.

import { course } from "../../lib/course/course";
import type { ItemDraft } from "../../lib/questions/item";
import type { LocalizedText } from "../../lib/questions/localized-text";
import { lectureQuiz } from "../../lib/quizzes/lecture";
import type { Turn } from "../../lib/rules/telling-questions";

export interface BuiltInQuiz {
  id: string;
  title: LocalizedText;
  /** What a class can do afterwards. */
  goal: LocalizedText;
  /** What students are likely to ask, and what can be said then. */
  asked: readonly { question: LocalizedText; answer: LocalizedText }[];
  items: () => ItemDraft[];
  /** The same for one class: what is drawn by chance in it is drawn anew for each seed, in turns with others. */
  itemsFor: (seed: number, turn: Turn) => Promise<ItemDraft[]>;
}

export const builtInQuizzes: readonly BuiltInQuiz[] = [
  ...course.map(({ id, title, goal, asked, items, itemsFor }) => ({
    ...{ id, title, goal, asked, items: () => Object.values(items()) },
    itemsFor: async (seed: number, turn: Turn) => Object.values(await itemsFor(seed, turn)),
  })),
  {
    ...{ ...lectureQuiz, goal: {}, asked: [] },
    ...{ items: () => lectureQuiz.items, itemsFor: async () => lectureQuiz.items },
  },
];

/** Undefined where no quiz that comes with the product has this id. */
export const builtInQuiz = (id: string): BuiltInQuiz | undefined =>
  builtInQuizzes.find((quiz) => quiz.id === id);
