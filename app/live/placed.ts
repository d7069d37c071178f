// Those of a list of standings who have a place, who share one, and whom a list that ends among equals leaves out.

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

/** Each place with all who have it, in the order of the list. */
export function byPlace<T extends Pick<Standing, "place">>(standings: readonly T[]): [T, ...T[]][] {
  const groups: [T, ...T[]][] = [];
  for (const standing of standings) {
    const last = groups.at(-1);
    if (last && standing.place !== null && last[0].place === standing.place) last.push(standing);
    else groups.push([standing]);
  }
  return groups;
}
