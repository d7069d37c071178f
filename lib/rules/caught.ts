// Which wrong rules a question tells from the truth.

import { kindOf, type Question } from "../questions/kinds";
import { type Mind, truth } from "../questions/mind";
import { following, type RuleName, ruleNames, rules } from "./rules";

/** Where nobody else is: all are asked what the first is. */
const ALONE = { at: 0, of: 1 };
/** Shares of the points may differ in the last bits. */
const ROUNDING = 1e-9;

/** Those whose follower earns less here than the truth does, at least in one of the ways in which the rule can be followed. */
export function caughtBy(question: Question): RuleName[] {
  if (!kindOf(question).isGraded(question)) return [];
  const right = earned(question, truth);
  return ruleNames.filter((name) =>
    rules[name].ways.some((way) => earned(question, following(rules[name], way)) < right - ROUNDING),
  );
}

/** The share of the points that a mind earns with all that it is asked. */
function earned(question: Question, mind: Mind): number {
  const kind = kindOf(question);
  const said = Array.from({ length: kind.parts(question, ALONE) }, (_, part) => {
    const answer = kind.says(question, ALONE, part, [], mind);
    return answer === null ? [] : [{ at: 0, part, answer, times: 1 }];
  }).flat();
  return kind.credits(question, said, ALONE.of).reduce((sum, credit) => sum + credit, 0);
}
