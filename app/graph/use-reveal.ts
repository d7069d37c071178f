// Where the reveal of a number's blame is: first the nudge, then the walk of the blame that explains what it showed.

"use client";

import type { GraphNode } from "../../lib/micrograd/graph";
import type { Sign } from "../../lib/micrograd/sign";
import type { BlameStep } from "../../lib/questions/blame-walk";
import type { Nudge } from "../../lib/questions/nudge";
import { useFlight } from "./use-flight";
import { useNudge } from "./use-nudge";

export interface BlameTold {
  sign: Sign;
  /** d root / d target. */
  gradient: number;
  nudge: Nudge | null;
  steps: BlameStep[];
}

/** `step` counts from the nudge on; below 0 nothing has moved. */
export function useReveal(nodes: readonly GraphNode[], { nudge, steps, sign }: BlameTold, step: number) {
  const nudged = nudge?.layers.length ?? 0;
  /** Below 0 while the nudge is on. */
  const walked = step - nudged;
  const moved = useNudge(nodes, nudge, step);
  const state = useFlight(steps, walked);
  const hasArrived = walked === steps.length - 1 && !state.inFlight;
  const isSeen = hasArrived || (nudged > 0 && (walked >= 0 || (walked === -1 && !moved?.inFlight)));
  return { walked, moved, state, hasArrived, answer: isSeen ? sign : null };
}
