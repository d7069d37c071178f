// Type that gets smaller, step by step, until what is written fits the height that its box may have.

"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/** In rem, from what looks best to what a pathological slide still fits in. */
const SIZES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42];

/** For an element whose contents are sized in em and whose height is limited by its parent. */
export function useFittingType<E extends HTMLElement>(...texts: string[]): RefObject<E | null> {
  const ref = useRef<E>(null);
  const written = texts.join("\n");

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words need another size.
  useLayoutEffect(() => {
    const box = ref.current;
    const around = box?.parentElement;
    if (!box || !around) return;
    const shrink = () => {
      for (const size of SIZES) {
        box.style.fontSize = `${size}rem`;
        if (box.scrollHeight <= box.clientHeight + 1) return;
      }
    };
    // It tells the size once at first, and again when the screen changes.
    const observer = new ResizeObserver(shrink);
    observer.observe(around);
    shrink();
    return () => observer.disconnect();
  }, [written]);

  return ref;
}
