// The register of question kinds: what a programme may hold, and which code serves it.

import { z } from "zod";
import { blame, blameQuestion, blameSign } from "./blame";

export const kinds = { blame };
export type KindName = keyof typeof kinds;

export const question = z.discriminatedUnion("kind", [blameQuestion]);
export type Question = z.infer<typeof question>;

/** Any kind's answer; whether it fits the round's question is graded there. */
export const answer = z.union([blameSign]);
export type Answer = z.infer<typeof answer>;

export type QuestionStage = ReturnType<(typeof kinds)[KindName]["stage"]>;
export type QuestionReveal = ReturnType<(typeof kinds)[KindName]["reveal"]>;

export const kindOf = (question: Question) => kinds[question.kind];
