// A part that scrolls where it is larger than its room: by touch, wheel and keys, and brought whole into sight by the keyboard.

"use client";

import type { ReactNode } from "react";
import { bringWholeIntoView } from "./whole-in-view";

interface ScrollRegionProps {
  label: string;
  className: string;
  children: ReactNode;
}

export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no wheel scrolls it with the arrow keys.
      tabIndex={0}
      onFocus={bringWholeIntoView}
      className={`relative ${className}`}
    >
      {children}
    </section>
  );
}
