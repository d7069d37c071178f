// What travels of a question: the same object for all screens, so that nothing is drawn twice.

import { expect, it } from "vitest";
import type { Question } from "../../../lib/questions/kinds";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import { shownOf } from "../../../lib/session/shown-question";

const question = lectureQuiz.items[6] as Question;

it("is worked out once, and with its reveal only where that may be known", () => {
  const [hidden, revealed] = [shownOf(question, false), shownOf(question, true)];
  expect(hidden.reveal).toBeNull();
  expect(revealed).toMatchObject({ kind: "blame", reveal: { sign: "+" } });
  expect(revealed.stage).toBe(hidden.stage);
  expect(shownOf(question, false)).toBe(hidden);
  expect(shownOf(question, true)).toBe(revealed);
});

it("is another for another question, also an equal one", () => {
  expect(shownOf({ ...question }, true)).not.toBe(shownOf(question, true));
});
