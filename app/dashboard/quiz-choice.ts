// What a class can be started from, in the order a teacher most likely wants it.

import type { Locale } from "../../lib/locales";
import type { QuizSummary } from "../../lib/questions/draft";
import { countItems } from "../../lib/questions/item";
import type { LocalizedText } from "../../lib/questions/localized-text";
import { textIn } from "../../lib/questions/text-in";
import { builtInQuizzes } from "../quizzes/built-in";

export interface QuizChoice extends Omit<QuizSummary, "title"> {
  /** In the reader's language; empty for a quiz without a title. */
  title: string;
  isBuiltIn: boolean;
}

/** The teacher's own quizzes and then the built-in ones, but first of all the one the last class had. */
export function quizChoices(
  own: QuizSummary[],
  lastTitle: LocalizedText | null,
  locale: Locale,
): QuizChoice[] {
  const builtIn = builtInQuizzes.map(({ id, title, items }) => ({
    id,
    title,
    ...countItems(items),
    unfinished: 0,
    isBuiltIn: true,
  }));
  const all = [...own.map((quiz) => ({ ...quiz, isBuiltIn: false })), ...builtIn];
  const last = JSON.stringify(lastTitle);
  const isLast = (quiz: QuizSummary) => Number(JSON.stringify(quiz.title) === last);
  return all
    .sort((a, b) => isLast(b) - isLast(a))
    .map((quiz) => ({ ...quiz, title: textIn(locale, quiz.title) }));
}
