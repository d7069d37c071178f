// Whether what moves in the reveal's present step has arrived; for those who want no motion it has at once.

"use client";

import { useEffect, useState } from "react";
import { FLIGHT_MS } from "../../lib/session/clock";

export function useLanded(step: number): boolean {
  const [landed, setLanded] = useState<number | null>(null);

  useEffect(() => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return setLanded(step);
    setLanded(null);
    const timer = setTimeout(() => setLanded(step), FLIGHT_MS);
    return () => clearTimeout(timer);
  }, [step]);

  return landed === step;
}
