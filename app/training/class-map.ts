// Where the class was right: the majority's sign for each weight beside the true one.

import { votesOn } from "../../lib/questions/weight-votes";
import type { Votes } from "../../lib/session/views";
import { verdictOf } from "../../lib/training/vote-descent";

export type Mark = "right" | "wrong";

/** By weight; one that nobody voted on, or that the class was split on, has no mark. `signs` has one character for each of `order`. */
export function classMap(order: readonly number[], signs: string, votes: Votes): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  order.forEach((index, i) => {
    const { sign, confidence } = verdictOf(votesOn(votes, index, ":"));
    if (confidence > 0) marks.set(index, sign === signs[i] ? "right" : "wrong");
  });
  return marks;
}
