// A wrong rule that students follow when they blame, in each of the ways in which it can be followed.

import type { Mind } from "../questions/mind";

export interface Rule {
  /** Somebody who follows it keeps to one of these: each gives d root / d node as it is then believed. */
  ways: readonly Mind["blame"][];
  /** Whether a node passes blame on by then; without this, as the truth has it. */
  isReady?: NonNullable<Mind["isReady"]>;
  /** It only says which way, not how far. */
  isAboutSigns: boolean;
}
