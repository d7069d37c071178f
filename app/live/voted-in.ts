// What the answers to a round come to, as far as a screen may know it.

import type { Summary } from "../../lib/questions/shown";
import type { Tally } from "../../lib/session/views";

interface Voted {
  summary: Summary | null;
  /** Before the class discussed. */
  before: Summary | null;
}

/** A tally of another round says nothing of this one. */
export function votedIn({ id }: { id: string }, tally: Tally | null): Voted {
  const { summary = null, before = null } = tally?.roundId === id ? tally : {};
  return { summary, before };
}
