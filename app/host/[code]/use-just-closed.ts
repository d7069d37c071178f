// For a moment after a round has closed by itself, the press that was meant to close it must not reveal it.

"use client";

import { useEffect, useState } from "react";

/** As long as it takes to notice that the button says something else now. */
const MOMENT_MS = 400;

/** `closedRound` is the round that waits for its reveal, or null. */
export function useJustClosed(closedRound: string | null): boolean {
  const [noticed, setNoticed] = useState(closedRound);
  useEffect(() => {
    const timer = setTimeout(() => setNoticed(closedRound), MOMENT_MS);
    return () => clearTimeout(timer);
  }, [closedRound]);
  return closedRound !== null && closedRound !== noticed;
}
