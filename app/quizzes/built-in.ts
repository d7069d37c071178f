// The quizzes that come with the product: the course, and sixteen graphs to practise on.

import { course } from "../../lib/course/course";
import { hour, WITH_THE_NETWORK_SECONDS } from "../../lib/course/hour/hour";
import type { ItemDraft } from "../../lib/questions/item";
import type { LocalizedText } from "../../lib/questions/localized-text";
import { lectureQuiz } from "../../lib/quizzes/lecture";

export interface BuiltInQuiz {
  id: string;
  title: LocalizedText;
  /** What a class can do afterwards. */
  goal: LocalizedText;
  /** What it takes beside its items. */
  moreSeconds: number;
  /** What is drawn by chance in it is drawn anew for each seed. */
  items: (seed?: number) => ItemDraft[];
}

export const builtInQuizzes: readonly BuiltInQuiz[] = [
  ...course.map(({ id, title, goal, items }) => ({
    ...{ id, title, goal, items: (seed?: number) => Object.values(items(seed)) },
    moreSeconds: id === hour.id ? WITH_THE_NETWORK_SECONDS : 0,
  })),
  { ...lectureQuiz, goal: {}, moreSeconds: 0, items: () => lectureQuiz.items },
];
