// The quizzes that come with the product: the course, and sixteen graphs to practise on.

import { course } from "../../lib/course/course";
import type { ItemDraft } from "../../lib/questions/item";
import type { LocalizedText } from "../../lib/questions/localized-text";
import { lectureQuiz } from "../../lib/quizzes/lecture";

export interface BuiltInQuiz {
  id: string;
  title: LocalizedText;
  /** What a class can do afterwards. */
  goal: LocalizedText;
  /** What students are likely to ask, and what can be said then. */
  asked: readonly { question: LocalizedText; answer: LocalizedText }[];
  /** What is drawn by chance in it is drawn anew for each seed. */
  items: (seed?: number) => ItemDraft[];
}

export const builtInQuizzes: readonly BuiltInQuiz[] = [
  ...course.map(({ id, title, goal, asked, items }) => ({
    ...{ id, title, goal, asked, items: (seed?: number) => Object.values(items(seed)) },
  })),
  { ...lectureQuiz, goal: {}, asked: [], items: () => lectureQuiz.items },
];
