// What the present step of a reveal says: the nudge's layer, or the edge that blame takes.

"use client";

import type { GraphNode } from "../../lib/micrograd/graph";
import { endsInLoss } from "./ends-in-loss";
import { NudgeCaption } from "./nudge-caption";
import type { BlameTold } from "./use-reveal";
import { WalkCaption } from "./walk-caption";

interface RevealCaptionProps {
  nodes: readonly GraphNode[];
  reveal: BlameTold;
  step: number;
  /** Of the walk; below 0 while the nudge is on. */
  walked: number;
  inFlight: boolean;
  /** Where it was asked how far the root moves, not just which way. */
  inTimes?: boolean;
}

export function RevealCaption({ nodes, reveal, step, walked, inFlight, inTimes }: RevealCaptionProps) {
  const { nudge, gradient, steps } = reveal;
  if (nudge && walked < 0) return <NudgeCaption {...{ nodes, nudge, step, gradient, inFlight, inTimes }} />;
  return <WalkCaption {...{ nodes, steps }} step={walked} endsInLoss={endsInLoss(nodes)} />;
}
