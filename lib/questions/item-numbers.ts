// What items are called, and how many there are: for whoever has no use for their schemas.

import type { ItemKind } from "./item";

/** Of a quiz, which is saved as a whole: three lessons' worth. */
export const MAX_ITEMS = 60;

/** What a question is called: its number among the questions up to its position, from 1. Slides are not counted. */
export function questionNumber(items: readonly { kind: ItemKind }[], position: number): number {
  return items.slice(0, position + 1).filter(({ kind }) => kind !== "slide").length;
}

/** The same for a slide, among the slides. */
export function slideNumber(items: readonly { kind: ItemKind }[], position: number): number {
  return position + 1 - questionNumber(items, position);
}

/** How much there is of each. */
export function countItems(items: readonly { kind: ItemKind }[]): { questions: number; slides: number } {
  const questions = questionNumber(items, items.length);
  return { questions, slides: items.length - questions };
}
