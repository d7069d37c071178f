// The votes of a round in which phones had weights of their own, added up over all weights.

import { type Sign, type SignCount, turnAgainst } from "../../../lib/micrograd/sign";
import type { Kinds } from "../../../lib/questions/kinds";
import { addSigns } from "../../../lib/questions/sign-count";
import { signsOf } from "../../../lib/training/vote-record";

/** How many of the votes were right; `right` has the sign to be given to each weight, in the order of the counts. */
export function dealtRight(
  counts: readonly SignCount[],
  right: readonly Sign[],
): { right: number; votes: number } {
  const all = addSigns(counts);
  return {
    right: right.reduce((sum, sign, i) => sum + (counts[i]?.[sign] ?? 0), 0),
    votes: all["+"] + all["0"] + all["-"],
  };
}

/** Of all that was asked of `answered` people, card by card: how much was right, and how much they left open. */
export function handsRight(
  { order, perPhone, taps }: Kinds["weight"]["question"],
  reveal: Kinds["weight"]["reveal"],
  { signs, turns }: Kinds["weight"]["summary"],
  answered: number,
): { right: number; open: number; count: number } {
  const truth = signsOf(reveal);
  const said = [dealtRight(signs, truth)];
  if (turns)
    said.push(
      dealtRight(
        turns,
        truth.map((sign) => turnAgainst[sign]),
      ),
    );
  const total = (of: "right" | "votes") => said.reduce((sum, each) => sum + each[of], 0);
  const count = answered * Math.min(perPhone, order.length) * (taps === "sign" ? 1 : 2);
  return { right: total("right"), open: count - total("votes"), count };
}
