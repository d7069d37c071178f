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
  /** What can be voted for, in the order in which the bars are drawn. */
  choices(question: Question): readonly string[];
  /** Those of the choices that an answer counts for; a seat may have been asked something of its own. */
  votes(question: Question, answer: Answer, seat: number): readonly string[];
  stage(question: Question): Stage;
  reveal(question: Question): Reveal;
  /** Number of steps the projector's reveal animation walks through; at least 1. */
  revealSteps(question: Question): number;
  /** How much of an answer is right, from 0 to 1. */
  credit(question: Question, answer: Answer, seat: number): number;
  /** The answer of somebody who knows what is right and says what `choose` makes of it, part by part. */
  answerBy(question: Question, seat: number, choose: Choose): Answer;
}

/** What somebody says who knows what is right, and what else there is to say. */
export type Choose = <Part extends string>(right: Part, all: readonly Part[]) => Part;
