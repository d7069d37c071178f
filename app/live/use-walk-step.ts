// The step that a walking reveal shows now: each screen works it out from the same few numbers.

import { useEffect, useState } from "react";
import { WALK_STEP_MS, walkStep } from "../../lib/session/clock";
import type { Walk } from "../../lib/session/state";

/** `offset` is what the server's clock is ahead of this one. */
export function useWalkStep(walk: Walk | null, steps: number, offset: number): number {
  const [, wake] = useState(0);
  const step = walk ? walkStep(walk, steps, Date.now() + offset) : 0;
  const isWalking = walk?.playing === true && step < steps - 1;

  useEffect(() => {
    if (!walk || !isWalking) return;
    const nextAt = walk.at + (step - walk.step + 1) * WALK_STEP_MS;
    const timer = setTimeout(
      () => wake((count) => count + 1),
      Math.max(0, nextAt - offset - Date.now()) + 10,
    );
    return () => clearTimeout(timer);
  }, [walk, isWalking, step, offset]);

  return step;
}
