// Points: what one answer earns, and what a class's scores make of places.

import { type Answer, kindOf, type Question } from "../questions/kinds";
import type { RoundClock } from "./state";

export interface Grade {
  correct: boolean;
  points: number;
}

/** Under half a second nobody was faster than anybody else: the rest is network and phone. */
const FULL_SPEED_MS = 500;

/**
 * Grades an answer that arrived at `answeredAt` (server milliseconds). With the speed bonus the points
 * fall linearly to one half at the deadline, `points × (1 − (t/T)/2)`, as Kahoot's do; without it, or
 * without a deadline, a right answer earns the question's points whenever it came.
 */
export function grade(
  question: Question,
  answer: { value: Answer; answeredAt: number },
  round: Pick<RoundClock, "answersFrom"> & { speedBonus: boolean },
): Grade {
  const correct = kindOf(question).isCorrect(question, answer.value);
  if (!correct) return { correct, points: 0 };
  if (!round.speedBonus || question.seconds === null) return { correct, points: question.points };
  const taken = Math.max(0, answer.answeredAt - round.answersFrom);
  if (taken <= FULL_SPEED_MS) return { correct, points: question.points };
  const share = Math.min(1, taken / (question.seconds * 1_000));
  return { correct, points: Math.round(question.points * (1 - share / 2)) };
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
