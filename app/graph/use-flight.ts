// Whether the wok of the reveal's present step is still in the air; for those who want no motion it never is.

"use client";

import { useEffect, useState } from "react";
import type { BlameStep } from "../../lib/questions/blame-walk";
import { type BlameState, blameAt } from "./blame-at";
import { FLIGHT_MS } from "./flying-wok";

/** What to draw at `step`: the sums grow when the wok arrives, not when it is thrown. */
export function useFlight(steps: readonly BlameStep[], step: number): BlameState & { inFlight: boolean } {
  const [landed, setLanded] = useState(-1);
  const flies = steps[step]?.kind === "link" && landed !== step;

  useEffect(() => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return setLanded(step);
    setLanded(-1);
    const timer = setTimeout(() => setLanded(step), FLIGHT_MS);
    return () => clearTimeout(timer);
  }, [step]);

  const now = blameAt(steps, step);
  if (!flies) return { ...now, inFlight: false };
  const before = blameAt(steps, step - 1);
  return { ...before, passed: now.passed, active: now.active, inFlight: true };
}
