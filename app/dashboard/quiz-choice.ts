// What a class can be started from, in the order a teacher most likely wants it.

import type { Locale } from "../../lib/locales";
import type { QuizSummary } from "../../lib/questions/draft";
import { answerSecondsOf } from "../../lib/questions/item";
import { countItems } from "../../lib/questions/item-numbers";
import { aboutMinutes } from "../../lib/questions/lesson-time";
import type { LocalizedText } from "../../lib/questions/localized-text";
import { textIn } from "../../lib/questions/text-in";
import type { Topic } from "../../lib/session/results";
import { builtInQuizzes } from "../quizzes/built-in";

export interface QuizChoice extends Omit<QuizSummary, "title"> {
  /** In the reader's language; empty for a quiz without a title. */
  title: string;
  /** In every language, as classes keep it. */
  fullTitle: LocalizedText;
  isBuiltIn: boolean;
  /** In the reader's language, what a class can do afterwards; empty for a teacher's own. */
  goal: string;
  /** About how long a class takes with it; null while there is nothing in it. */
  minutes: number | null;
}

/** The course in its order and then the teacher's own quizzes, but first of all the one the last class had. */
export function quizChoices(own: QuizSummary[], last: Topic | null, locale: Locale): QuizChoice[] {
  const builtIn = builtInQuizzes.map(({ items: made, asked: _, ...quiz }) => {
    const items = made();
    const summary = { ...countItems(items), answerSeconds: answerSecondsOf(items) };
    const kinds = items.map(({ kind }) => kind);
    return { ...quiz, ...summary, kinds, unfinished: 0, isBuiltIn: true };
  });
  const all = [...builtIn, ...own.map((quiz) => ({ ...quiz, isBuiltIn: false, goal: {} }))];
  const isLast = (quiz: QuizSummary) => Number(last !== null && isAbout(last, quiz));
  return all
    .sort((a, b) => isLast(b) - isLast(a))
    .map((quiz) => ({
      ...quiz,
      title: textIn(locale, quiz.title),
      fullTitle: quiz.title,
      goal: textIn(locale, quiz.goal),
      minutes: aboutMinutes(quiz),
    }));
}

const isAbout = ({ quizId, title }: Topic, quiz: QuizSummary): boolean =>
  quizId === null ? JSON.stringify(title) === JSON.stringify(quiz.title) : quizId === quiz.id;

/** Who has no quiz and no class yet. */
export const isNewHere = (choices: readonly QuizChoice[], last: Topic | null) =>
  last === null && choices.every(({ isBuiltIn }) => isBuiltIn);
