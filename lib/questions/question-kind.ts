// What every kind of question must be able to do; a new kind is one file that satisfies this and one line in `kinds.ts`.

import type { z } from "zod";

/** What all questions share, whatever their kind. */
export interface QuestionBase {
  kind: string;
  /** Answering time in seconds, or null: until the host closes the round. */
  seconds: number | null;
  /** Points for a right answer, before any speed bonus. */
  points: number;
}

/**
 * A kind of question. All functions are pure and total: a question that parsed with `question` never makes them throw.
 *
 * - `Stage` is what the projector and the phones may see while the round is open: never the key.
 * - `Reveal` is what everyone may see once the round is revealed.
 */
export interface QuestionKind<Question extends QuestionBase, Answer, Stage, Reveal> {
  question: z.ZodType<Question>;
  answer: z.ZodType<Answer>;
  /** Every answer a vote bar is drawn for, in drawing order. */
  choices: readonly Answer[];
  stage(question: Question): Stage;
  reveal(question: Question): Reveal;
  /** Number of steps the projector's reveal animation walks through; at least 1. */
  revealSteps(question: Question): number;
  isCorrect(question: Question, answer: Answer): boolean;
}
