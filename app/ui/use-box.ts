// The size of an element in pixels, and of one rem: drawings are laid out for the place they are given.

"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

export interface Box {
  width: number;
  height: number;
  rem: number;
}

/** Null until the element has been measured. */
export function useBox<E extends HTMLElement>(): { ref: RefObject<E | null>; box: Box | null } {
  const ref = useRef<E>(null);
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setBox(width > 0 && height > 0 ? { width, height, rem } : null);
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return { ref, box };
}
