// What of a quiz goes on the sheet for the class: a page of it, from the whole of the lesson.

import type { PlannedGraph, PlannedItem } from "./lesson-plan";

/** In half a page's width, the numbers of more nodes would be too small to read. */
const MOST_NODES = 12;

export const isWide = (graph: PlannedGraph | null) => graph !== null && graph.nodes.length > MOST_NODES;

/** As many as fit on one page with room to work them out; a wide one takes the place of two. */
const PLACES = 6;

export const placesFor = (items: readonly PlannedItem[]) =>
  items.length + items.filter(({ graph }) => isWide(graph)).length;

/**
 * Each graph once: somebody who has worked it out has the rest of it before them. What is drawn anew for each class is
 * left out, so that nobody practises for it.
 */
export function onSheet(plan: readonly PlannedItem[]): PlannedItem[] {
  const graded = plan.filter((item) => item.right && aboutIn(item) && !item.isDrawn);
  const first = graded.filter(
    (item, at) => graded.findIndex((each) => aboutIn(each) === aboutIn(item)) === at,
  );
  let count = Math.min(PLACES, first.length);
  while (placesFor(spread(first, count)) > PLACES) count--;
  return spread(first, count);
}

/** From the first to the last, at equal distances. */
function spread<T>(items: readonly T[], count: number): T[] {
  const distance = count > 1 ? (items.length - 1) / (count - 1) : 0;
  return Array.from({ length: count }, (_, place) => items[Math.round(place * distance)] as T);
}

const aboutIn = ({ about, formulas }: PlannedItem) => about || formulas.join("\n");
