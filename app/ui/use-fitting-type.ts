// Type that gets smaller, step by step, until what is written fits the height that its box may have.

"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * For an element whose contents are sized in em and whose height is limited by its parent. `sizes` are in rem, from what
 * looks best to what anything still fits in; `written` is all that takes up room. A line has at least `leastWidth` em, where
 * the smallest size allows it.
 */
export function useFittingType<E extends HTMLElement>(
  sizes: readonly number[],
  written: string,
  leastWidth = 0,
): RefObject<E | null> {
  const ref = useRef<E>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words need another size.
  useLayoutEffect(() => {
    const box = ref.current;
    const around = box?.parentElement;
    if (!box || !around) return;
    const shrink = () => {
      for (const size of sizes) {
        box.style.fontSize = `${size}rem`;
        const em = Number.parseFloat(getComputedStyle(box).fontSize);
        if (box.scrollHeight <= box.clientHeight + 1 && box.clientWidth >= leastWidth * em) return;
      }
    };
    // It tells the size once at first, and again when the screen changes.
    const observer = new ResizeObserver(shrink);
    observer.observe(around);
    shrink();
    return () => observer.disconnect();
  }, [sizes, written, leastWidth]);

  return ref;
}
