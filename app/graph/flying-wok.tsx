// The wok on its way along an edge: thrown by a node, caught by its operand, larger, smaller or turned over by the local slope.

"use client";

import { useEffect, useRef } from "react";
import type { BlameLink } from "../../lib/questions/blame-walk";
import { FLIGHT_MS } from "../../lib/session/clock";

const FRAMES = 24;

/** Grows with the size of the blame, but stays a wok: never smaller than a pea, never larger than a card. */
function wokSize(blame: number): number {
  if (Math.abs(blame) < 1e-9) return 0.12;
  const size = Math.min(1.5, Math.max(0.45, 0.65 + 0.25 * Math.log2(1 + Math.abs(blame))));
  return Math.sign(blame) * size;
}

export function FlyingWok({ path, link }: { path: string; link: BlameLink }) {
  const route = useRef<SVGPathElement>(null);
  const wok = useRef<SVGGElement>(null);
  const { above, passed } = link;

  useEffect(() => {
    if (!route.current || !wok.current) return;
    const length = route.current.getTotalLength();
    const frames: Keyframe[] = [];
    for (let frame = 0; frame <= FRAMES; frame++) {
      const way = frame / FRAMES;
      // The path runs with the values, from operand to result; blame runs against them.
      const { x, y } = route.current.getPointAtLength(length * (1 - way));
      // A change of sign goes through zero: the wok turns over on its way.
      const turn = wokSize(above) + (wokSize(passed) - wokSize(above)) * way;
      const size = Math.max(Math.abs(turn), Math.min(Math.abs(wokSize(above)), Math.abs(wokSize(passed))));
      frames.push({ transform: `translate(${x}px, ${y}px) scale(${size}, ${turn})` });
    }
    const flight = wok.current.animate(frames, { duration: FLIGHT_MS, easing: "ease-in-out", fill: "both" });
    return () => flight.cancel();
  }, [above, passed]);

  return (
    <>
      <path ref={route} d={path} fill="none" stroke="none" />
      <g ref={wok}>
        <path
          d="M-25 -8A2.500 2.500 0 0 1 -22.500 -11H18L28 -17A2.800 2.800 0 0 1 31 -12L19.500 -5C17 9 8 15 -2 15C-14 15 -23.500 5 -25 -8Z"
          strokeWidth={2}
          className="fill-ink stroke-paper"
        />
        <path
          d="M-17 -2C-15 4 -11 8 -6 9.500"
          fill="none"
          strokeWidth={3}
          strokeLinecap="round"
          className="stroke-accent"
        />
      </g>
    </>
  );
}
