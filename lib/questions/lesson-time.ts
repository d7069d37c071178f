// About how long a class takes with a quiz.

import type { QuizSummary } from "./draft";
import type { ItemKind } from "./item";

/** To take out the phones, scan the code and take a name. */
export const COMING_IN = 2 * 60;
/** A teacher reads a question out, and talks about it once it is revealed. */
const AROUND_A_QUESTION = 8 + 30;
/** To say what a slide is there for. */
const A_SLIDE = 60;

/** For one item. */
export const secondsFor = ({ kind, seconds }: { kind: ItemKind; seconds?: number | null }): number =>
  (kind === "slide" ? A_SLIDE : AROUND_A_QUESTION) + (seconds ?? 0);

type Taking = Pick<QuizSummary, "questions" | "slides" | "answerSeconds">;

/** For all of it; null where there is nothing. */
export function aboutMinutes({ questions, slides, answerSeconds }: Taking): number | null {
  if (questions + slides === 0) return null;
  return Math.round((COMING_IN + questions * AROUND_A_QUESTION + answerSeconds + slides * A_SLIDE) / 60);
}
