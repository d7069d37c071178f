// The wok on its way along an edge: thrown by a node, caught by its operand, larger, smaller or turned over by the local slope.

"use client";

import { useEffect, useRef } from "react";
import type { BlameLink } from "../../lib/questions/blame-walk";
import { FLIGHT_MS } from "../../lib/session/clock";
import { WokShape, wokSize } from "./wok";

const FRAMES = 24;

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
        <WokShape />
      </g>
    </>
  );
}
