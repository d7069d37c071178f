// One step of class-vote descent as it is remembered: who voted, what the class said of each weight, how right it was.

import type { Sign, SignCount } from "../micrograd/sign";
import { type Verdict, verdictOf } from "./vote-descent";

/** How right a class was in one step. */
export interface VoteScore {
  /** Participants who answered. */
  voters: number;
  /** Single votes, each on one weight. */
  votes: number;
  right: number;
  /** Weights that one sign had the most votes for, "0" included. */
  decided: number;
  /** Of these, where that was the sign of the true gradient. */
  decidedRight: number;
}

/** What the class said of each weight, one character a weight. */
export interface Verdicts {
  signs: string;
  /** In tenths, 0 to 9. */
  confidence: string;
}

export interface VoteRecord extends VoteScore, Verdicts {
  /** How many votes each weight got. */
  asked: number[];
}

/** Of `counts` for every weight of the network, in order; `truth` has the true signs that were voted on. */
export function recordVotes(
  counts: readonly SignCount[],
  truth: readonly Sign[],
  voters: number,
): VoteRecord {
  const verdicts = counts.map(verdictOf);
  const isRight = (verdict: Verdict, index: number) => isDecided(verdict) && verdict.sign === truth[index];
  return {
    voters,
    votes: sum(verdicts.map(({ votes }) => votes)),
    right: sum(counts.map((count, index) => count[truth[index] as Sign])),
    decided: verdicts.filter(isDecided).length,
    decidedRight: verdicts.filter(isRight).length,
    signs: verdicts.map(({ sign }) => sign).join(""),
    confidence: verdicts.map(({ confidence }) => Math.min(9, Math.floor(confidence * 10))).join(""),
    asked: verdicts.map(({ votes }) => votes),
  };
}

export const scoreOf = ({ voters, votes, right, decided, decidedRight }: VoteScore): VoteScore => ({
  voters,
  votes,
  right,
  decided,
  decidedRight,
});

export const signsOf = ({ signs }: Pick<Verdicts, "signs">) => [...signs] as Sign[];

/** Several steps as one: all votes together, and the voters of the step that had most. */
export function totalScore(steps: readonly VoteScore[]): VoteScore {
  const total = (part: keyof VoteScore) => sum(steps.map((step) => step[part]));
  return {
    voters: Math.max(0, ...steps.map(({ voters }) => voters)),
    votes: total("votes"),
    right: total("right"),
    decided: total("decided"),
    decidedRight: total("decidedRight"),
  };
}

const isDecided = ({ confidence }: Verdict) => confidence > 0;
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
