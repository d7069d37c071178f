// What the answers to a round come to, as far as a screen may know it.

import type { Progress } from "../../lib/questions/kind";
import type { Summary } from "../../lib/questions/shown";
import type { Tally } from "../../lib/session/views";

interface Voted {
  /** How far the round is, where each is asked something of their own; null once it can be told what was said. */
  progress: Progress | null;
  summary: Summary | null;
  /** Before the class discussed. */
  before: Summary | null;
}

/** A tally of another round says nothing of this one. */
export function votedIn({ id }: { id: string }, tally: Tally | null): Voted {
  const { progress = null, summary = null, before = null } = tally?.roundId === id ? tally : {};
  return { progress, summary, before };
}
