// What a finger takes a thing of a list by: under it the page stays where it is.

import type { ComponentProps } from "react";

/** As high as what it is in. */
export function Handle({ className = "", ...handlers }: ComponentProps<"span">) {
  return (
    <span
      data-handle=""
      aria-hidden="true"
      {...handlers}
      className={`grid w-11 shrink-0 touch-none place-items-center self-stretch ${className}`}
    >
      <svg viewBox="0 0 12 20" aria-hidden="true" className="h-6 fill-current">
        {[4, 10, 16].flatMap((y) => [3, 9].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.7" />))}
      </svg>
    </span>
  );
}
