// The wok that carries the blame back through the layers, from the loss on the right to the first weights.

"use client";

import { useEffect, useRef } from "react";
import type { NetworkLayout } from "./network-layout";
import { COLUMN_MS } from "./pace";

export function BlameWave({ layout }: { layout: NetworkLayout }) {
  const wok = useRef<SVGGElement>(null);
  const { columns, rem } = layout;
  const first = columns[0]?.[0]?.x ?? 0;
  const last = columns.at(-1)?.[0]?.x ?? 0;
  const middle = columns.at(-1)?.[0]?.y ?? 0;

  useEffect(() => {
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const flight = wok.current?.animate(
      [
        { transform: `translate(${last + 2 * rem}px, ${middle}px)`, opacity: 1 },
        {
          transform: `translate(${(first + last) / 2}px, ${middle - 3 * rem}px) rotate(-18deg)`,
          opacity: 1,
          offset: 0.5,
        },
        { transform: `translate(${first}px, ${middle}px)`, opacity: 0 },
      ],
      { duration: isCalm ? 0 : columns.length * COLUMN_MS, easing: "ease-in-out", fill: "both" },
    );
    return () => flight?.cancel();
  }, [first, last, middle, rem, columns.length]);

  return (
    <g ref={wok} opacity={0}>
      <path
        d="M-25 -8A2.500 2.500 0 0 1 -22.500 -11H18L28 -17A2.800 2.800 0 0 1 31 -12L19.500 -5C17 9 8 15 -2 15C-14 15 -23.500 5 -25 -8Z"
        transform={`scale(${rem / 18})`}
        strokeWidth={2}
        className="fill-ink stroke-paper"
      />
    </g>
  );
}
