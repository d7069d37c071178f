// Which lines have to come before which, and how many of an answer's lines stand as they should; without the schemas, for phones.

/** A right order, and how far up each of its lines may go besides: past so many of those just above it. */
export interface RightOrder {
  right: readonly number[];
  early: readonly number[];
}

/** Whether the line at one place of the right order needs the one at another, further up. */
const needs = (early: readonly number[], above: number, below: number) => above < below - (early[below] ?? 0);

/** For each line where it stands in the right order. */
function placesIn(right: readonly number[]): number[] {
  const places: number[] = [];
  for (const [place, line] of right.entries()) places[line] = place;
  return places;
}

/** Whether `first` may stand somewhere above `second`. */
function mayPrecede(early: readonly number[], first: number, second: number): boolean {
  return first < second || !needs(early, second, first);
}

/**
 * The most lines of an order that need not be moved: between any two of them nothing is wrong. The others are those
 * that would have to be moved. Of several ways the one that keeps earlier lines.
 */
export function standingIn(order: readonly number[], { right, early }: RightOrder): number[] {
  const places = placesIn(right);
  let best: number[] = [];
  const grow = (kept: number[], next: number) => {
    if (kept.length + order.length - next <= best.length) return;
    const line = order[next];
    if (line === undefined) {
      best = kept;
      return;
    }
    const at = places[line] ?? 0;
    if (kept.every((other) => mayPrecede(early, places[other] ?? 0, at))) grow([...kept, line], next + 1);
    grow(kept, next + 1);
  };
  grow([], 0);
  return best;
}

/** The places in which each line may stand in some right order, from the first to the last; lines as in `right`. */
export function rightPlaces({ right, early }: RightOrder): { first: number; last: number }[] {
  const all = [...right.keys()];
  return all.map((place) => ({
    first: all.filter((other) => needs(early, other, place)).length,
    last: right.length - 1 - all.filter((other) => needs(early, place, other)).length,
  }));
}

/** A line that stands as it should earns its share, and one that would have to be moved takes as much away. */
export const creditOf = (standing: number, lines: number): number =>
  Math.max(0, (2 * standing - lines) / lines);
