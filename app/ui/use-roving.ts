// Many things of which one takes part in the tab order; the arrow keys go on to the next and back.

"use client";

import { type KeyboardEvent, useRef, useState } from "react";

const ways: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** What each of `count` things needs, by its index; Enter and the space bar choose it. */
export function useRoving<E extends SVGElement>(count: number, choose?: (index: number) => void) {
  const [current, setCurrent] = useState(0);
  const elements = useRef(new Map<number, E>());
  return (index: number) => ({
    tabIndex: index === Math.min(current, count - 1) ? 0 : -1,
    ref: (element: E | null) => {
      if (element) elements.current.set(index, element);
      else elements.current.delete(index);
    },
    onFocus: () => setCurrent(index),
    onKeyDown: (event: KeyboardEvent) => {
      const way = ways[event.key];
      if (way) elements.current.get((index + way + count) % count)?.focus();
      else if (choose && (event.key === "Enter" || event.key === " ")) choose(index);
      else return;
      event.preventDefault();
      // What else listens to these keys is not meant.
      event.stopPropagation();
    },
  });
}
