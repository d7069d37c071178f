// The votes of a round in which phones had weights of their own, added up over all weights.

import type { Sign, SignCount } from "../../../lib/micrograd/sign";
import { addSigns } from "../../../lib/questions/sign-count";

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
