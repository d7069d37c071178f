// Points: what the answers of a round earn, and what a class's scores make of places.

import { kindOf, type Question } from "../questions/kinds";
import type { RoundClock } from "./state";
import { creditsOf, type StoredAnswer } from "./stored-answers";

export interface Grade {
  /** The share of the question's points, from 0 to 1. */
  credit: number;
  points: number;
  /** Whether everything that its participant said in the round, taken together, was right. */
  correct: boolean;
}

/** Under half a second nobody was faster than anybody else: the rest is network and phone. */
const FULL_SPEED_MS = 500;

/** Credits of several parts are added up; a third three times is right. */
const ROUNDING = 1e-9;

export interface GivenAnswer extends StoredAnswer {
  participantId: string;
  /** Server milliseconds. */
  answeredAt: number;
}

interface Window extends Pick<RoundClock, "answersFrom"> {
  speedBonus: boolean;
  /** How many were dealt in. */
  of: number;
}

/**
 * Grades all answers of a round; one that is right in parts earns that share of the points. With the speed bonus they
 * fall linearly to one half at the deadline, `points × (1 − (t/T)/2)`, as Kahoot's do; without it, or
 * without a deadline, an answer earns the same whenever it came; and so where some wait for what others say.
 */
export function gradesOf(question: Question, answers: readonly GivenAnswer[], window: Window): Grade[] {
  const credits = creditsOf(question, answers, window.of);
  const totals = new Map<string, number>();
  answers.forEach(({ participantId }, i) => {
    totals.set(participantId, (totals.get(participantId) ?? 0) + (credits[i] ?? 0));
  });
  return answers.map((answer, i) => {
    const credit = credits[i] ?? 0;
    return {
      credit,
      points: Math.round(question.points * credit * speedShare(question, answer, window)),
      correct: (totals.get(answer.participantId) ?? 0) >= 1 - ROUNDING,
    };
  });
}

function speedShare(
  question: Question,
  { answeredAt }: GivenAnswer,
  { answersFrom, speedBonus }: Window,
): number {
  const { seconds } = question;
  const taken = Math.max(0, answeredAt - answersFrom);
  if (!speedBonus || seconds === null || taken <= FULL_SPEED_MS || kindOf(question).wakes) return 1;
  return 1 - Math.min(1, taken / (seconds * 1_000)) / 2;
}

export interface Rank {
  /** From 1; equal scores share a place, and who has no point has none. */
  place: number | null;
  /** How many have this place, all together; 0 for none. */
  sharedBy: number;
}

/** `ahead` have a better score, and `equal` the same one, its own among them. */
export const rankOf = (score: number, ahead: number, equal: number): Rank =>
  score > 0 ? { place: ahead + 1, sharedBy: equal } : { place: null, sharedBy: 0 };

/** The rank of a score among all; `sorted` falls. */
export function rankIn(sorted: readonly number[], score: number): Rank {
  const ahead = countWhile(sorted, (other) => other > score);
  return rankOf(score, ahead, countWhile(sorted, (other) => other >= score) - ahead);
}

/** The same of many: a large class shares few scores, and each is looked up once. */
export function ranksIn(sorted: readonly number[]): (score: number) => Rank {
  const known = new Map<number, Rank>();
  return (score) => {
    const rank = known.get(score) ?? rankIn(sorted, score);
    known.set(score, rank);
    return rank;
  };
}

/** How many of `sorted` come before the first that fails. */
function countWhile(sorted: readonly number[], holds: (score: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
