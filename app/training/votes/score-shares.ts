// Shares of a class's score, and what they allow to say.

import type { VoteScore } from "../../../lib/training/vote-record";

/** Null where there is nothing to have a share of. */
export const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** Whether the majority was right more often than a single vote: usual, and the point of voting, but not certain. */
export function togetherIsBetter({
  votes,
  right,
  decided,
  decidedRight,
}: Omit<VoteScore, "voters">): boolean {
  const alone = shareOf(right, votes);
  const together = shareOf(decidedRight, decided);
  return alone !== null && together !== null && together > alone;
}
