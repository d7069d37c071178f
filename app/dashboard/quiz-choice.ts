// What a class can be started from, in the order a teacher most likely wants it.

import type { Locale, LocalizedText } from "../../lib/questions/localized-text";
import { textIn } from "../../lib/questions/text-in";
import { builtInQuizzes } from "../quizzes/built-in";

export interface QuizChoice {
  id: string;
  /** In the reader's language; empty for a quiz without a title. */
  title: string;
  questions: number;
  /** Questions that do not work yet. */
  unfinished: number;
  isBuiltIn: boolean;
}

interface OwnQuiz {
  id: string;
  title: LocalizedText;
  questions: number;
  unfinished: number;
}

/** The teacher's own quizzes and then the built-in ones, but first of all the one the last class had. */
export function quizChoices(
  own: OwnQuiz[],
  lastTitle: LocalizedText | undefined,
  locale: Locale,
): QuizChoice[] {
  const builtIn = builtInQuizzes.map(({ id, title, questions }) => ({
    id,
    title,
    questions: questions.length,
    unfinished: 0,
    isBuiltIn: true,
  }));
  const all = [...own.map((quiz) => ({ ...quiz, isBuiltIn: false })), ...builtIn];
  const last = JSON.stringify(lastTitle);
  const isLast = (quiz: OwnQuiz) => Number(JSON.stringify(quiz.title) === last);
  return all
    .sort((a, b) => isLast(b) - isLast(a))
    .map((quiz) => ({ ...quiz, title: textIn(locale, quiz.title) }));
}
