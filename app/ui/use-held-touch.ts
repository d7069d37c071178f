// A finger that holds something moves nothing else on the page.

"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Goes with `touch-action: none`, which alone is not enough: where a finger lets go in full swing, Chromium believes that the page rolls on, and
 * takes the next tap for one that stops it.
 */
export function useHeldTouch(element: RefObject<HTMLElement | null>, isHeld: () => boolean): void {
  const held = useRef(isHeld);
  useEffect(() => {
    held.current = isHeld;
  });
  useEffect(() => {
    const around = element.current;
    const onMove = (event: TouchEvent) => {
      if (held.current() && event.cancelable) event.preventDefault();
    };
    around?.addEventListener("touchmove", onMove, { passive: false });
    return () => around?.removeEventListener("touchmove", onMove);
  }, [element]);
}
