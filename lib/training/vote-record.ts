// One step of class-vote descent as it is remembered: who voted, what the class said of each weight, how right it was.

import type { Sign, SignCount } from "../micrograd/sign";
import { countTogether, writeSeats } from "./seat-set";
import { type Outcome, outcomeOf, outcomes, type Verdict, verdictOf } from "./vote-descent";

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
  /** The first letter of each outcome: the tenths of a narrow "0" are those of a tie. Missing in older records. */
  outcomes?: string;
}

export interface VoteRecord extends VoteScore, Verdicts {
  /** How many votes each weight got. */
  asked: number[];
  /** The seats of the voters, as `seat-set` writes them, so that nobody is counted twice; no phone gets them. Records of before have none. */
  seats?: string;
}

/** Of `counts` for every weight of the network, in order; `truth` has the true signs that the `voters` voted on, named by their seats. */
export function recordVotes(
  counts: readonly SignCount[],
  truth: readonly Sign[],
  voters: readonly number[],
): VoteRecord {
  const verdicts = counts.map(verdictOf);
  const isRight = (verdict: Verdict, index: number) => isDecided(verdict) && verdict.sign === truth[index];
  return {
    voters: voters.length,
    votes: sum(verdicts.map(({ votes }) => votes)),
    right: sum(counts.map((count, index) => count[truth[index] as Sign])),
    decided: verdicts.filter(isDecided).length,
    decidedRight: verdicts.filter(isRight).length,
    signs: verdicts.map(({ sign }) => sign).join(""),
    confidence: verdicts.map(({ confidence }) => Math.min(9, Math.floor(confidence * 10))).join(""),
    outcomes: verdicts.map((verdict) => outcomeOf(verdict)[0]).join(""),
    asked: verdicts.map(({ votes }) => votes),
    seats: writeSeats(voters),
  };
}

/** Without the numbers of votes. */
export const verdictsOf = ({ signs, confidence, outcomes }: Verdicts): Verdicts => ({
  signs,
  confidence,
  outcomes,
});

export const scoreOf = ({ voters, votes, right, decided, decidedRight }: VoteScore): VoteScore => ({
  voters,
  votes,
  right,
  decided,
  decidedRight,
});

export const signsOf = ({ signs }: Pick<Verdicts, "signs">) => [...signs] as Sign[];

/** By weight; null in records that are too old to tell. */
export function outcomesOf({ outcomes: letters }: Verdicts): Outcome[] | null {
  return letters === undefined
    ? null
    : [...letters].map((letter) => outcomes.find((outcome) => outcome[0] === letter) ?? "unasked");
}

/** Everybody who voted in one of the steps or in several; at least as many as the fullest step had, where seats were not kept. */
export function votersOf(steps: readonly Pick<VoteRecord, "voters" | "seats">[]): number {
  const known = countTogether(steps.flatMap(({ seats }) => seats ?? []));
  return Math.max(known, ...steps.map(({ voters }) => voters));
}

/** All votes of several steps together. */
export function totalScore(steps: readonly VoteScore[]): Omit<VoteScore, "voters"> {
  const total = (part: keyof VoteScore) => sum(steps.map((step) => step[part]));
  return {
    votes: total("votes"),
    right: total("right"),
    decided: total("decided"),
    decidedRight: total("decidedRight"),
  };
}

const isDecided = (verdict: Verdict) => outcomeOf(verdict) === "decided";
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
