// A quiz as an editor keeps it: of the right shape, but its questions need not work yet.

import { z } from "zod";
import { blameDraft } from "./blame";
import { type Question, question } from "./kinds";
import { type LocalizedText, localizedText } from "./localized-text";

/** Three lessons' worth; a quiz is saved as a whole. */
export const MAX_QUESTIONS = 60;

const questionDraft = z.discriminatedUnion("kind", [blameDraft]);
export type QuestionDraft = z.infer<typeof questionDraft>;

export const quizDraft = z.object({
  title: localizedText,
  questions: z.array(questionDraft).max(MAX_QUESTIONS),
});
export type QuizDraft = z.infer<typeof quizDraft>;

export interface StoredQuiz extends QuizDraft {
  id: string;
  /** Grows with every save; a save names the version it started from. */
  version: number;
}

export interface QuizSummary {
  id: string;
  title: LocalizedText;
  questions: number;
  /** Questions that do not work yet. */
  unfinished: number;
}

/** The question that a draft has become, or null while it does not work yet. */
export function finished(draft: QuestionDraft): Question | null {
  return question.safeParse(draft).data ?? null;
}
