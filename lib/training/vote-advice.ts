// What a class whose descent fell short may try next.

import { MAX_CARDS } from "./limits";
import type { VoteConfig } from "./run-config";
import type { VoteOutcome } from "./vote-outcome";

export type Missed = Exclude<VoteOutcome, { kind: "learned" }>;

/** More cards for each phone, where there can be more; else to talk before one taps. */
export const adviceOn = (
  { kind }: Missed,
  { perPhone }: Pick<VoteConfig, "perPhone">,
  parameters: number,
): Missed["kind"] => (kind === "undecided" && perPhone >= Math.min(MAX_CARDS, parameters) ? "misled" : kind);
