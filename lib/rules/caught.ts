// Which wrong rules a question tells from the truth, and what those say who follow them.

import { kindOf, type Question } from "../questions/kinds";
import { type Mind, truth } from "../questions/mind";
import type { Rule } from "./rule";
import { following, type RuleName, ruleNames, rules } from "./rules";

/** Shares of the points may differ in the last bits. */
const ROUNDING = 1e-9;
/** Where one waits for what another says: as many as are asked most of what there is to ask. */
const CLASS = 20;

interface Told {
  /** Part by part, as the kind writes it; where one waits for another, place by place. */
  said: string[];
  /** In shares of the points. */
  earned: number;
}

/** A mind on its own, or where one waits for another a class of its like. */
function tell(question: Question, mind: Mind): Told {
  const kind = kindOf(question);
  const of = kind.wakes ? CLASS : 1;
  const all: { at: number; part: number; answer: unknown; times: number }[] = [];
  for (let at = 0; at < of; at++) {
    const place = { at, of };
    for (let part = 0; part < kind.parts(question, place); part++) {
      const answer = kind.says(question, place, part, all, mind);
      if (answer !== null) all.push({ at, part, answer, times: 1 });
    }
  }
  const earned = kind.credits(question, all, of).reduce((sum, credit) => sum + credit, 0);
  return { said: all.map(({ answer }) => kind.write(answer)), earned };
}

/** What of a mind the question asks for: a rule that is about something else is no matter here. */
function isAskedBy(question: Question): (rule: Rule) => boolean {
  const asked = { blame: false, isReady: false };
  tell(question, {
    ...truth,
    blame(nodes, node) {
      asked.blame = true;
      return truth.blame(nodes, node);
    },
    isReady(arrived, due) {
      asked.isReady = true;
      return arrived === due;
    },
  });
  return ({ isReady }) => asked.blame || (asked.isReady && isReady !== undefined);
}

const bySignAlone: Mind = { ...truth, blame: (nodes, node) => Math.sign(truth.blame(nodes, node)) };

export interface Wrong {
  rule: RuleName;
  /** Part by part; null where the rule does not say it: it knows which way but not how far, or each is asked something else. */
  said: readonly string[] | null;
}

interface WhoErrs {
  /** Each rule as often as there are different things to say for its followers. */
  wrong: Wrong[];
  /** Those whose followers earn what the truth does, in whatever way they follow. */
  unseen: RuleName[];
}

/** Empty where a question asks for nothing that a rule is about, or has no right answer. */
export function whoErrs(question: Question): WhoErrs {
  const kind = kindOf(question);
  if (!kind.isGraded(question)) return { wrong: [], unseen: [] };
  const right = tell(question, truth).earned - ROUNDING;
  const isAsked = isAskedBy(question);
  const isAskedAlike = kind.own === null;
  const isAboutSigns = tell(question, bySignAlone).earned >= right;
  const wrongBy = (name: RuleName): Wrong[] => {
    const rule: Rule = rules[name];
    const told = rule.ways.map((way) => tell(question, following(rule, way)));
    const wrong = told.filter(({ earned }) => earned < right).map(({ said }) => said);
    if (wrong.length === 0) return [];
    if (!isAskedAlike || (rule.isAboutSigns && !isAboutSigns)) return [{ rule: name, said: null }];
    return [...new Map(wrong.map((said) => [said.join("\n"), { rule: name, said }])).values()];
  };
  const asked = ruleNames.filter((name) => isAsked(rules[name]));
  const wrong = asked.flatMap(wrongBy);
  const unseen = asked.filter((name) => wrong.every(({ rule }) => rule !== name));
  return { wrong, unseen };
}

/** Those whose follower earns less here than the truth does, at least in one of the ways in which the rule can be followed. */
export const caughtBy = (question: Question): RuleName[] => [
  ...new Set(whoErrs(question).wrong.map(({ rule }) => rule)),
];
