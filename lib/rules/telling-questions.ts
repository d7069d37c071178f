// Sets of questions that tell wrong rules apart, from the truth and from each other: chosen out of many that are drawn by chance.

import { Random } from "../micrograd/random";
import { type Sign, signOf } from "../micrograd/sign";
import { askedNode } from "../questions/asked-node";
import { type Mind, truth } from "../questions/mind";
import { type DrawnQuestion, drawQuestion } from "./drawn-question";
import { type RuleName, ruleNames, rules } from "./rules";

/** Somebody who answers: the rule that is followed, and the way of it. */
interface Follower {
  rule: RuleName | null;
  blame: Mind["blame"];
}

/** It only shows where a loss is negative, and none is. */
const NEVER_SEEN: readonly RuleName[] = ["size"];

const followers: readonly Follower[] = [
  { rule: null, blame: truth.blame },
  ...ruleNames
    .filter((rule) => !NEVER_SEEN.includes(rule))
    .flatMap((rule) => rules[rule].ways.map((blame) => ({ rule, blame }))),
];

/** Two who should be told apart, and how much that matters. */
interface Pair {
  one: number;
  other: number;
  weight: number;
}

/** To take a wrong rule for the truth, or the truth for a wrong rule, is the worst mistake. */
const pairs: readonly Pair[] = followers.flatMap(({ rule }, one) =>
  followers.flatMap((follower, other) =>
    other > one && follower.rule !== rule ? { one, other, weight: rule === null ? 3 : 1 } : [],
  ),
);

/** What each question more that tells two apart leaves of the doubt between them. */
const DOUBT_LEFT = Math.exp(-1.6);

interface Candidate extends DrawnQuestion {
  right: Sign;
  /** Whether it tells each of the pairs apart. */
  tells: readonly boolean[];
}

/** What everybody answers to a question, in the order of `followers`. */
function answersTo(question: DrawnQuestion): Sign[] {
  const { nodes, target } = askedNode(question);
  return followers.map(({ blame }) => signOf(blame(nodes, target)));
}

/** Lets everybody else's work in between two pieces of a longer one. */
export type Turn = () => Promise<void>;

/** Those that are answered alike by everybody tell the same, so one of them will do. */
async function drawCandidates(random: Random, questions: number, turn: Turn): Promise<Candidate[]> {
  const found = new Map<string, Candidate>();
  for (let drawn = 0; drawn < questions; drawn++) {
    await turn();
    const question = drawQuestion(random);
    const answers = answersTo(question);
    const right = answers[0] ?? "0";
    const tells = pairs.map(({ one, other }) => answers[one] !== answers[other]);
    const key = answers.join("");
    if (!found.has(key)) found.set(key, { ...question, right, tells });
  }
  return [...found.values()];
}

/** What is in doubt about each pair once these have been answered. */
const doubtsAfter = (chosen: readonly Candidate[]): number[] =>
  pairs.map(({ weight }, pair) => weight * DOUBT_LEFT ** chosen.filter(({ tells }) => tells[pair]).length);

const doubtWith = ({ tells }: Candidate, doubts: readonly number[]): number =>
  doubts.reduce((sum, doubt, pair) => sum + (tells[pair] ? doubt * DOUBT_LEFT : doubt), 0);

/** The one that leaves the least doubt beside those chosen; `held` unless another leaves less. */
function bestBeside(chosen: readonly Candidate[], open: readonly Candidate[], held?: Candidate) {
  const doubts = doubtsAfter(chosen);
  let best = held;
  let least = held ? doubtWith(held, doubts) : Number.POSITIVE_INFINITY;
  for (const candidate of open) {
    const doubt = doubtWith(candidate, doubts);
    if (doubt < least && !chosen.includes(candidate)) [best, least] = [candidate, doubt];
  }
  return best;
}

/**
 * As many questions as asked for, which together tell the wrong rules apart as well as questions can that are chosen one by
 * one and then exchanged one by one. Equal seeds give equal questions. No button is right more than half of the time.
 * Each of the `outOf` that are drawn takes a millisecond, and the first ones longer.
 */
export async function tellingQuestions(
  seed: number,
  count: number,
  outOf: number,
  turn: Turn,
): Promise<DrawnQuestion[]> {
  const random = Random.fromSeed(seed);
  const candidates = await drawCandidates(random, outOf, turn);
  /** Those that may stand beside others. */
  const openBeside = (chosen: readonly Candidate[]) =>
    candidates.filter(
      ({ right }) => chosen.filter((each) => each.right === right).length < Math.ceil(count / 2),
    );
  let chosen: Candidate[] = [];
  while (chosen.length < count) {
    const best = bestBeside(chosen, openBeside(chosen));
    if (!best) break;
    chosen.push(best);
  }
  for (let kept = 0; kept < chosen.length; ) {
    const [held, ...others] = chosen as [Candidate, ...Candidate[]];
    const best = bestBeside(others, openBeside(others), held) ?? held;
    kept = best === held ? kept + 1 : 0;
    chosen = [...others, best];
  }
  return random.shuffle(chosen).map(({ expression, target }) => ({ expression, target }));
}
