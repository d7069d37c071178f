// About how long a class takes with a quiz.

import type { QuizSummary } from "../../lib/questions/draft";
import type { Item } from "../../lib/questions/item";

/** A teacher reads a question out, and talks about it once it is revealed. */
const AROUND_A_QUESTION = 8 + 30;
/** To say what a slide is there for. */
const A_SLIDE = 60;

/** For one item. */
export const secondsFor = (item: Item): number =>
  item.kind === "slide" ? A_SLIDE : AROUND_A_QUESTION + (item.seconds ?? 0);

type Taking = Pick<QuizSummary, "questions" | "slides" | "answerSeconds"> & { moreSeconds?: number };

/** For all of it; null where there is nothing. */
export function aboutMinutes({ questions, slides, answerSeconds, moreSeconds = 0 }: Taking): number | null {
  if (questions + slides === 0) return null;
  const seconds = questions * AROUND_A_QUESTION + answerSeconds + slides * A_SLIDE + moreSeconds;
  return Math.max(1, Math.round(seconds / 60));
}
