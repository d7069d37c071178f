// Where the class was right: the majority's sign for each weight beside the true one.

import type { BlameSign } from "../../lib/questions/sign-of";
import type { Votes } from "../../lib/session/views";
import { votesOn } from "../live/votes-on";

export type Mark = "right" | "wrong";

/** By weight; one that nobody voted on, or that the class was split on, has no mark. `signs` has one character for each of `order`. */
export function classMap(order: readonly number[], signs: string, votes: Votes): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  order.forEach((index, i) => {
    const said = majoritySign(votesOn(votes, index, ":"));
    if (said) marks.set(index, said === signs[i] ? "right" : "wrong");
  });
  return marks;
}

/** The sign with the most votes; null for none and for a tie. */
function majoritySign(votes: Votes): BlameSign | null {
  const [first, second] = (Object.entries(votes) as [BlameSign, number][]).sort((a, b) => b[1] - a[1]);
  return first && second && first[1] > second[1] ? first[0] : null;
}
