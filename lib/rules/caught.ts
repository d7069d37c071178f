// Which wrong rules a question tells from the truth.

import { kindOf, type Question } from "../questions/kinds";
import { following, type RuleName, ruleNames, rules } from "./rules";

/** Where nobody else is: all are asked what the first is. */
const ALONE = { at: 0, of: 1 };

/** Those whose follower is wrong here, at least in one of the ways in which the rule can be followed. */
export function caughtBy(question: Question): RuleName[] {
  const kind = kindOf(question);
  if (!kind.isGraded(question)) return [];
  return ruleNames.filter((name) =>
    rules[name].ways.some((way) => {
      const answer = kind.says(question, ALONE, 0, [], following(way));
      if (answer === null) return false;
      const [credit] = kind.credits(question, [{ at: 0, part: 0, answer, times: 1 }]);
      return credit !== undefined && credit < 1;
    }),
  );
}
