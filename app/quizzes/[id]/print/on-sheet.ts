// What of a quiz goes on the sheet for the class: a page of it, from the whole of the lesson.

import type { PlannedItem } from "./lesson-plan";

/** As many as fit on one page with room to work them out. */
const ON_A_SHEET = 6;

/**
 * Each graph once: somebody who has worked it out has the rest of it before them. What is drawn anew for each class is
 * left out, so that nobody practises for it.
 */
export function onSheet(plan: readonly PlannedItem[]): PlannedItem[] {
  const graded = plan.filter((item) => item.right && aboutIn(item) && !item.isDrawn);
  const first = graded.filter(
    (item, at) => graded.findIndex((each) => aboutIn(each) === aboutIn(item)) === at,
  );
  if (first.length <= ON_A_SHEET) return first;
  const last = first.length - 1;
  return Array.from(
    { length: ON_A_SHEET },
    (_, place) => first[Math.round((place * last) / (ON_A_SHEET - 1))] as PlannedItem,
  );
}

const aboutIn = ({ about, formulas }: PlannedItem) => about || formulas.join("\n");
