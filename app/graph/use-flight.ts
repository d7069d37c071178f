// Whether the wok of the reveal's present step is still in the air; for those who want no motion it never is.

"use client";

import type { BlameStep } from "../../lib/questions/blame-walk";
import { type BlameState, blameAt } from "./blame-at";
import { useLanded } from "./use-landed";

/** What to draw at `step`, below 0 before the walk begins: the sums grow when the wok arrives, not when it is thrown. */
export function useFlight(steps: readonly BlameStep[], step: number): BlameState & { inFlight: boolean } {
  const hasLanded = useLanded(step);
  const now = blameAt(steps, step);
  if (hasLanded || steps[step]?.kind !== "link") return { ...now, inFlight: false };
  const before = blameAt(steps, step - 1);
  return { ...before, passed: now.passed, active: now.active, inFlight: true };
}
