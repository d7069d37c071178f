// How large a node's card is: by its name and its kind, never by its value, so that it stays while values change.

import { isNumber } from "../../lib/expression/is-number";
import type { GraphNode } from "../../lib/micrograd/graph";
import type { Columns } from "./graph-scale";
import { nodeName } from "./node-name";

export const NAME_SIZE = 24;
export const VALUE_SIZE = 22;
/** Radius of the disc with the operation, on the left edge of its card. */
export const DISC = 19;
/** Height of the blame badge, which hangs below its card. */
export const BADGE_HEIGHT = 31;
/** How far the badge reaches up onto its card. */
export const BADGE_OVERLAP = 9;
export const BADGE_ROOM = BADGE_HEIGHT - BADGE_OVERLAP;
/** The badge is at least so far inside the drawing. */
const BADGE_MARGIN = 4;

/** How wide the badge with this text is, and how far to the right of its card's middle it hangs, so that nothing of it is outside. */
export function badgeOf(x: number, text: string): { width: number; shift: number } {
  const width = text.length * 12.5 + 26;
  return { width, shift: Math.max(0, width / 2 + BADGE_MARGIN - x) };
}

/** Characters of a name that are drawn; the rest is in its tooltip and description. */
const LONGEST_NAME = 12;
/** A longer formula is left out: the graph itself tells it. */
const LONGEST_FORMULA = 9;

const CARD_HEIGHT = 72;
const NUMBER_HEIGHT = 48;
/** Room for `−0.7071`; longer numbers are set narrower. */
export const VALUE_WIDTH = 88;
const PADDING: Record<Columns, number> = { apart: 16, narrow: 8, close: 8, bare: 8 };

export function cardOf(
  nodes: readonly GraphNode[],
  node: GraphNode,
  columns: Columns,
): { width: number; height: number } {
  if (isNumber(node)) return { width: VALUE_WIDTH, height: NUMBER_HEIGHT };
  const name = textWidth(cardName(nodes, node.id), NAME_SIZE);
  const disc = node.op === "" ? 0 : DISC;
  return { width: Math.max(VALUE_WIDTH, name) + 2 * PADDING[columns] + disc, height: CARD_HEIGHT };
}

/** What is written on a card: the name, or a short formula, cut where it would not fit. */
export function cardName(nodes: readonly GraphNode[], id: number): string {
  const name = nodeName(nodes, id);
  if (!nodes[id]?.label && name.length > LONGEST_FORMULA) return "";
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** Wide enough for the bundled font: Chinese is one em a character, Latin about 0.62. */
function textWidth(text: string, size: number): number {
  return [...text].reduce((width, character) => width + (character > "\u2e7f" ? 1 : 0.62) * size, 0);
}
