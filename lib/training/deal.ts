// Which weights each phone votes on: all weights in turn, so that none is left out and none is asked much more than others.

import { streamOf } from "./streams";

/**
 * The order in which a round deals out the weights. Those with the fewest votes so far come first, in random order
 * among equals: so what students who left or slept did not answer goes round again before anything else.
 */
export function dealOrder(seed: number, round: number, votesSoFar: readonly number[]): number[] {
  const shuffled = streamOf(seed, "deal", round).shuffle(votesSoFar.map((_, index) => index));
  return shuffled.sort((a, b) => (votesSoFar[a] as number) - (votesSoFar[b] as number));
}

/**
 * The weights of the phone at a place in the deal, counted from 0: the next `perPhone` of the order, which starts again
 * at its end. Places may be added while a round is open. No phone gets a weight twice.
 */
export function handOf(order: readonly number[], at: number, perPhone: number): number[] {
  const size = Math.min(perPhone, order.length);
  return Array.from({ length: size }, (_, i) => order[(at * size + i) % order.length] as number);
}

/** Places that are this far apart are dealt the same hand. */
export function handPeriod(weights: number, perPhone: number): number {
  return weights / greatestDivisor(weights, Math.min(perPhone, weights));
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));
