// What a class can be started from, in the order a teacher most likely wants it.

import type { Locale } from "../../lib/locales";
import type { QuizSummary } from "../../lib/questions/draft";
import { answerSecondsOf, countItems } from "../../lib/questions/item";
import type { LocalizedText } from "../../lib/questions/localized-text";
import { textIn } from "../../lib/questions/text-in";
import { READING_MS } from "../../lib/session/clock";
import { builtInQuizzes } from "../quizzes/built-in";

export interface QuizChoice extends Omit<QuizSummary, "title"> {
  /** In the reader's language; empty for a quiz without a title. */
  title: string;
  /** In every language, as classes keep it. */
  fullTitle: LocalizedText;
  isBuiltIn: boolean;
}

/** For reading and answering; null where no question has a time. */
export function aboutMinutes({
  questions,
  answerSeconds,
}: Pick<QuizSummary, "questions" | "answerSeconds">): number | null {
  if (answerSeconds === 0) return null;
  return Math.max(1, Math.round((questions * (READING_MS / 1_000) + answerSeconds) / 60));
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
    kinds: items.map(({ kind }) => kind),
    unfinished: 0,
    answerSeconds: answerSecondsOf(items),
    isBuiltIn: true,
  }));
  const all = [...own.map((quiz) => ({ ...quiz, isBuiltIn: false })), ...builtIn];
  const last = JSON.stringify(lastTitle);
  const isLast = (quiz: QuizSummary) => Number(JSON.stringify(quiz.title) === last);
  return all
    .sort((a, b) => isLast(b) - isLast(a))
    .map((quiz) => ({ ...quiz, title: textIn(locale, quiz.title), fullTitle: quiz.title }));
}

/** Who has no quiz and no class yet. */
export const isNewHere = (choices: readonly QuizChoice[], lastTitle: LocalizedText | null) =>
  lastTitle === null && choices.every(({ isBuiltIn }) => isBuiltIn);
