// Where a blame question's reveal is: first the nudge, then the walk of the blame that explains what it showed.

"use client";

import type { BlameReveal, BlameStage } from "../../../lib/questions/blame/blame";
import { useFlight } from "../../graph/use-flight";
import { useNudge } from "../../graph/use-nudge";

export function useRevealed({ nodes }: BlameStage, { nudge, steps, sign }: BlameReveal, step: number) {
  const nudged = nudge?.layers.length ?? 0;
  /** Below 0 while the nudge is on. */
  const walked = step - nudged;
  const moved = useNudge(nodes, nudge, step);
  const state = useFlight(steps, walked);
  const hasArrived = walked === steps.length - 1 && !state.inFlight;
  const isSeen = hasArrived || (nudged > 0 && (walked >= 0 || (walked === -1 && !moved?.inFlight)));
  return { walked, moved, state, hasArrived, answer: isSeen ? sign : null };
}
