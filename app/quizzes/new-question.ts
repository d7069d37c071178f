// What a new question starts as: small, working, and meant to be written over.

import type { QuestionDraft } from "../../lib/questions/draft";

export const newQuestion: QuestionDraft = {
  kind: "blame",
  expression: "a = 2\nb = -3\nL = a * b",
  target: "a",
  showsBlameFromAbove: false,
  prompt: {},
  explanation: {},
  seconds: 30,
  points: 100,
};
