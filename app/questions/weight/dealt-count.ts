// The votes of a round in which phones had weights of their own, added up over all weights.

import { type Sign, signs } from "../../../lib/micrograd/sign";
import { turnAgainst, votesOn } from "../../../lib/micrograd/sign";
import type { Votes } from "../../../lib/session/views";

/** How many said each sign, or each turn, of any weight. */
export function dealtTotals(order: readonly number[], votes: Votes, mark: ":" | ">"): Votes {
  const counts = order.map((index) => votesOn(votes, index, mark));
  return Object.fromEntries(signs.map((sign) => [sign, counts.reduce((sum, count) => sum + count[sign], 0)]));
}

/** How many of the votes were right; `truth` has the sign of each weight of `order`. */
export function dealtRight(
  order: readonly number[],
  truth: string,
  votes: Votes,
  mark: ":" | ">" = ":",
): { right: number; votes: number } {
  const right = order.reduce((sum, index, i) => {
    const sign = truth[i] as Sign;
    return sum + votesOn(votes, index, mark)[mark === ":" ? sign : turnAgainst[sign]];
  }, 0);
  const totals = dealtTotals(order, votes, mark);
  return { right, votes: signs.reduce((sum, sign) => sum + (totals[sign] ?? 0), 0) };
}
