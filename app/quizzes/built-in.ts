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
  /** What a class does with the network at an item, by the item's position. */
  moreSeconds: readonly number[];
  items: () => ItemDraft[];
  /** The same for one class: what is drawn by chance in it is drawn anew for each seed, in turns with others. */
  itemsFor: (seed: number, turn: Turn) => Promise<ItemDraft[]>;
}

/** Five votes, and a case of the detective's, beside reading the slides that lead there. */
const WITH_THE_NETWORK_SECONDS: Readonly<Record<string, number>> = { optimizer: 6 * 60, detective: 2 * 60 };

export const builtInQuizzes: readonly BuiltInQuiz[] = [
  ...course.map(({ id, title, goal, asked, items, itemsFor }) => ({
    ...{ id, title, goal, asked, items: () => Object.values(items()) },
    itemsFor: async (seed: number, turn: Turn) => Object.values(await itemsFor(seed, turn)),
    moreSeconds: Object.keys(items()).map((name) => WITH_THE_NETWORK_SECONDS[name] ?? 0),
  })),
  {
    ...{ ...lectureQuiz, goal: {}, asked: [], moreSeconds: [] },
    ...{ items: () => lectureQuiz.items, itemsFor: async () => lectureQuiz.items },
  },
];
