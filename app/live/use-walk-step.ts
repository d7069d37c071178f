// The step that a walking reveal shows now: each screen works it out from the same few numbers.

import { WALK_STEP_MS, walkStep } from "../../lib/session/clock";
import type { Walk } from "../../lib/session/state";
import { useWakeAt } from "./use-wake-at";

/** `offset` is what the server's clock is ahead of this one. */
export function useWalkStep(walk: Walk | null, steps: number, offset: number): number {
  const step = walk ? walkStep(walk, steps, Date.now() + offset) : 0;
  const isWalking = walk?.playing === true && step < steps - 1;
  useWakeAt(walk && isWalking ? walk.at + (step - walk.step + 1) * WALK_STEP_MS : null, offset);
  return step;
}
