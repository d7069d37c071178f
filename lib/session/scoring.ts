// Points: what one answer earns, and what a class's scores make of places.

import { type Answer, kindOf, type Question } from "../questions/kinds";
import type { RoundClock } from "./state";

export interface Grade {
  correct: boolean;
  points: number;
}

/** Under half a second nobody was faster than anybody else: the rest is network and phone. */
const FULL_SPEED_MS = 500;

export interface GivenAnswer {
  value: Answer;
  /** Server milliseconds. */
  answeredAt: number;
  /** Who gave it, by order of joining. */
  seat: number;
}

/**
 * Grades an answer; one that is right in parts earns that share of the points. With the speed bonus they
 * fall linearly to one half at the deadline, `points × (1 − (t/T)/2)`, as Kahoot's do; without it, or
 * without a deadline, an answer earns the same whenever it came.
 */
export function grade(
  question: Question,
  answer: GivenAnswer,
  round: Pick<RoundClock, "answersFrom"> & { speedBonus: boolean },
): Grade {
  const credit = kindOf(question).credit(question, answer.value, answer.seat);
  const points = Math.round(question.points * credit * speedShare(question, answer, round));
  return { correct: credit === 1, points };
}

function speedShare(
  { seconds }: Question,
  { answeredAt }: GivenAnswer,
  { answersFrom, speedBonus }: Pick<RoundClock, "answersFrom"> & { speedBonus: boolean },
): number {
  const taken = Math.max(0, answeredAt - answersFrom);
  if (!speedBonus || seconds === null || taken <= FULL_SPEED_MS) return 1;
  return 1 - Math.min(1, taken / (seconds * 1_000)) / 2;
}

/** The place of a score among all: one more than the number of better ones, so equals share a place. `sorted` falls. */
export function placeOf(score: number, sorted: readonly number[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > score) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
