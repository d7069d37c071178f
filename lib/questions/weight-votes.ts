// The votes about weights, taken apart: "7:+" is a vote for weight 7's sign, "7>-" for turning it down.

import type { BlameSign } from "./sign-of";

/** The votes on the sign of one weight (`:`), or on its turn (`>`), keyed as those of a blame question. */
export function votesOn(
  votes: Record<string, number>,
  index: number,
  mark: ":" | ">",
): Record<BlameSign, number> {
  const count = (sign: BlameSign) => votes[`${index}${mark}${sign}`] ?? 0;
  return { "+": count("+"), "0": count("0"), "-": count("-") };
}

/** Against its blame a weight makes the loss fall. */
export const turnAgainst: Record<BlameSign, BlameSign> = { "+": "-", "0": "0", "-": "+" };
