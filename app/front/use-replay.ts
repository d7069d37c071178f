// Which step of a reveal that plays by itself is on show; for those who want no motion its end stands still until they ask for more.

"use client";

import { useEffect, useState } from "react";
import { WALK_STEP_MS } from "../../lib/session/clock";

/** The end is there to be looked at. */
const REST_MS = 3 * WALK_STEP_MS;

/** Before the first step nothing has moved. */
const BEFORE = -1;

export function useReplay(count: number) {
  const [step, setStep] = useState(BEFORE);
  const [isPlaying, setPlaying] = useState(false);
  const isAtEnd = step === count - 1;

  useEffect(() => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) setStep(count - 1);
    else setPlaying(true);
  }, [count]);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => setStep(isAtEnd ? BEFORE : step + 1), isAtEnd ? REST_MS : WALK_STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, isAtEnd, step]);

  return {
    step,
    isPlaying,
    toggle: () => {
      setPlaying(!isPlaying);
      if (!isPlaying && isAtEnd) setStep(BEFORE);
    },
  };
}
