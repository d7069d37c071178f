// How small and how large a graph may be drawn, by where it is seen.

/** Apart there is room for a multiplication between two cards, narrow for a small one; close together, where none is drawn, more cards fit; bare there is no room for blame either. */
export type Columns = "apart" | "narrow" | "close" | "bare";

export interface GraphScale {
  /** The size of a unit; type on a card is 21 to 24 of them. A graph that would be smaller than the least scrolls instead. */
  minScale?: number;
  maxScale?: number;
  /** `rem` where all sizes follow the screen. */
  unit?: "px" | "rem";
  columns?: Columns;
}

/** Type on a card is 21 to 24 units: at a hand's distance 11 px are read. */
export const HAND_SCALE = { minScale: 0.5, maxScale: 1.4, columns: "close" } as const satisfies GraphScale;

/** For a whole room. A root em is 2.2 % of the picture's height, which type on a card has wherever the graph leaves it the room; three nodes should not become a poster either. */
export const PROJECTOR_SCALE: GraphScale = { minScale: 0.033, maxScale: 0.12, unit: "rem" };

/** There beside lines of code, which take their width from the gaps and not from the type. */
export const BESIDE_CODE_SCALE = { ...PROJECTOR_SCALE, columns: "narrow" } as const satisfies GraphScale;

/** Beside what the teacher works with, a graph is seen whole, however long it is. */
export const HOST_SCALE: GraphScale = { minScale: 0.3, maxScale: 1.4 };

/** Its room there. What stands below it, the class's votes above all, stays in sight however long the page is; on a page at twice its size all of it stays above the bar of the next thing. */
const PLACE =
  "min-h-48 grow basis-0 lg:max-h-[max(12rem,calc(var(--view)-var(--around)))] max-lg:basis-auto flat:max-h-none flat:h-[max(7rem,calc(var(--view)-15.5rem))] flat:min-h-0 flat:grow-0 flat:basis-auto";

/** By what stands around it: the answer, folded away; the votes and the time; or the words to say, a slider and the votes, and as much where votes on two things and the time do. */
export const COMING_PLACE = `${PLACE} [--around:22.5rem]`;
export const ASKED_PLACE = `${PLACE} [--around:27.5rem]`;
export const HOST_PLACE = `${PLACE} [--around:34.5rem]`;

/** The last where more votes stand below it: on which way to turn, or those of before a talk, which numbers have on a line of their own. */
export const TOLD_TWICE_PLACE = `${PLACE} [--around:41rem]`;
