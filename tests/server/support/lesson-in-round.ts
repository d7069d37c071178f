// A class in the middle of its first question.

import { type School, startClass } from "./classroom";
import { multiplication } from "./multiplication";
import { openRound } from "./rounds";
import { hostOf, studentOf } from "./screens";

const threeQuestions = [multiplication(), multiplication({ target: "b" }), multiplication()];

/** A class with its first round open and one student in it. */
export async function lessonInRound(school: School) {
  const lesson = await startClass(school, threeQuestions);
  const host = await hostOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");
  return { lesson, host, ada, roundId: await openRound(school, host) };
}
