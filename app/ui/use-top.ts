// What is new starts at its top, however far the last scene was scrolled.

"use client";

import { type RefObject, useEffect } from "react";

/** `scene` is equal for as long as it is the same one that is shown; what stands beside it may scroll by itself. */
export function useTop(scene: string, beside?: RefObject<HTMLElement | null>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of scene that counts.
  useEffect(() => {
    window.scrollTo(0, 0);
    beside?.current?.scrollTo(0, 0);
  }, [scene]);
}
