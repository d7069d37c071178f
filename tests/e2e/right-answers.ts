// The right and a wrong answer to each question of the built-in quiz, worked out as the server does.

import type { BlameSign } from "../../lib/micrograd/sign";
import { blame } from "../../lib/questions/blame/blame";
import { lectureQuiz } from "../../lib/quizzes/lecture";

export function answerThat(position: number, isRight: boolean): BlameSign {
  const question = lectureQuiz.questions[position];
  if (question?.kind !== "blame") throw new Error(`The quiz has no question ${position}.`);
  return blame.answerBy(question, 0, (right, all) =>
    isRight ? right : (all.find((sign) => sign !== right) ?? right),
  );
}
