// Places in the deal of a round: kinds know a place, never a seat in the class, so nobody who is absent starves what they would have been dealt.

import type { Place } from "../questions/kind";

/** In one request, for those whom others wait for; the others' turn comes with the next. */
export const MAX_HANDED_ON = 100;

/** How many were dealt in. */
export const dealtIn = (deal: readonly number[] | null) => Math.max(1, deal?.length ?? 1);

/** Where a seat is in a round's deal. Seats that were not dealt in come behind, each at a place of its own for good. */
export type PlaceOf = (seat: number) => Place;

export function placesIn(deal: readonly number[] | null): PlaceOf {
  if (!deal) return (seat) => ({ at: seat, of: 1 });
  const places = new Map(deal.map((seat, at) => [seat, at]));
  const of = dealtIn(deal);
  return (seat) => ({ at: places.get(seat) ?? deal.length + seat, of });
}

/**
 * The order of dealing, from those who are there in an order drawn anew. Who was dealt in last time and said nothing comes
 * last: what nobody answered is dealt first, so it gets to those who do answer, however long the others sleep.
 */
export const inOrderOfDealing = (present: readonly number[], silent: ReadonlySet<number>): number[] => [
  ...present.filter((seat) => !silent.has(seat)),
  ...present.filter((seat) => silent.has(seat)),
];

/** Who was dealt in before is asked the same again; whoever has come since is dealt in behind them. */
export function dealtAgain(before: readonly number[] | null, present: readonly number[]): readonly number[] {
  if (!before) return present;
  const dealt = new Set(before);
  return [...before, ...present.filter((seat) => !dealt.has(seat))];
}
