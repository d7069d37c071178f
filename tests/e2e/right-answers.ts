// The right and a wrong answer to each question of the built-in quiz, worked out as the server does.

import { kindOf } from "../../lib/questions/kinds";
import type { BlameSign } from "../../lib/questions/sign-of";
import { lectureQuiz } from "../../lib/quizzes/lecture";

export function answerThat(position: number, isRight: boolean): BlameSign {
  const question = lectureQuiz.questions[position];
  if (!question) throw new Error(`The quiz has no question ${position}.`);
  const { choices, isCorrect } = kindOf(question);
  const answer = choices.find((choice) => isCorrect(question, choice) === isRight);
  if (!answer) throw new Error(`Question ${position} has no such answer.`);
  return answer;
}
