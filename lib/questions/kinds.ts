// The register of question kinds: what a programme may hold, and which code serves it.

import { z } from "zod";
import { blame, blameQuestion, blameSign } from "./blame";
import { type BugQuestion, bug, bugAnswer, bugQuestion } from "./bug";
import type { QuestionKind } from "./question-kind";
import { type WeightQuestion, weight, weightAnswer, weightQuestion } from "./weight";

export const kinds = { blame, weight, bug };
export type KindName = keyof typeof kinds;

export const question = z.discriminatedUnion("kind", [blameQuestion, weightQuestion, bugQuestion]);
export type Question = z.infer<typeof question>;
/** Those that are made from the training run while it is on the screens. */
export type RunQuestion = WeightQuestion | BugQuestion;

/** Any kind's answer; whether it fits the round's question is graded there. */
export const answer = z.union([blameSign, weightAnswer, bugAnswer]);
export type Answer = z.infer<typeof answer>;

export type QuestionStage = ReturnType<(typeof kinds)[KindName]["stage"]>;
export type QuestionReveal = ReturnType<(typeof kinds)[KindName]["reveal"]>;

/** The code of a question's own kind, which takes its questions and answers and no others. */
export const kindOf = (question: Question) =>
  kinds[question.kind] as unknown as QuestionKind<Question, Answer, QuestionStage, QuestionReveal>;
