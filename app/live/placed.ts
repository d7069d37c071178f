// Those of a list of standings who have a place, and whom a list that ends among equals leaves out.

import type { Standing } from "../../lib/session/together";

export type Placed = Standing & { place: number };

export const placed = (standings: readonly Standing[]): Placed[] =>
  standings.filter((standing): standing is Placed => standing.place !== null);

interface Cut {
  place: number;
  /** How many more have it, whom the list does not show. */
  more: number;
}

/** Null where the last place in the list is shown whole. */
export function cutIn(shown: readonly Standing[]): Cut | null {
  const last = placed(shown).at(-1);
  if (!last) return null;
  const { place, sharedBy } = last;
  const more = sharedBy - shown.filter((standing) => standing.place === place).length;
  return more > 0 ? { place, more } : null;
}
