// Reasons: a line that a student may write beside an answer. The teacher reads them after the vote, and may show one for each answer.

import { oneLine } from "./one-line";

/** In letters as a text field counts them. */
export const MAX_REASON = 80;

/** As many as a wall has room for below the question. */
export const MAX_SHOWN_REASONS = 4;

/** A teacher looks through this many for an answer, and for the answers that most gave a reason for. */
export const REASONS_AN_ANSWER = 30;
export const ANSWERS_WITH_REASONS = 8;

/** A reason for an answer, which stands as its kind writes it; without a name. */
export interface Reason {
  answer: string;
  text: string;
}

/** One that the host has picked. */
export interface PickedReason extends Reason {
  id: string;
}

/** What was written for one answer: the first of it, and how much there is of it in all. */
export interface WrittenReasons {
  answer: string;
  count: number;
  reasons: { id: string; text: string }[];
}

/** "" takes back what was written before. Powers and fractions stay as they were typed. */
export const readReason = (text: string): string => oneLine(text.normalize("NFC"));

/** One for each answer: the newest pick stands for its answer, and beyond what has room the oldest goes. */
export function withPicked(picked: readonly PickedReason[], reason: PickedReason): PickedReason[] {
  if (picked.some(({ id }) => id === reason.id)) return [...picked];
  return [...withoutAnswer(picked, reason.answer), reason].slice(-MAX_SHOWN_REASONS);
}

export const withoutAnswer = (picked: readonly PickedReason[], answer: string): PickedReason[] =>
  picked.filter((each) => each.answer !== answer);
