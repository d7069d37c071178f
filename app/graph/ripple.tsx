// A change on its way along an edge, in the direction in which values flow.

"use client";

import { useEffect, useRef } from "react";
import { FLIGHT_MS } from "../../lib/session/clock";

const FRAMES = 24;

export function Ripple({ path }: { path: string }) {
  const route = useRef<SVGPathElement>(null);
  const drop = useRef<SVGCircleElement>(null);

  useEffect(() => {
    const way = route.current;
    if (!way || !drop.current) return;
    const length = way.getTotalLength();
    const frames: Keyframe[] = [];
    for (let frame = 0; frame <= FRAMES; frame++) {
      const { x, y } = way.getPointAtLength((length * frame) / FRAMES);
      frames.push({ transform: `translate(${x}px, ${y}px)` });
    }
    const flow = drop.current.animate(frames, { duration: FLIGHT_MS, easing: "ease-in-out", fill: "both" });
    return () => flow.cancel();
  }, []);

  return (
    <>
      <path ref={route} d={path} fill="none" stroke="none" />
      <circle ref={drop} r={11} strokeWidth={3} className="fill-accent stroke-ink" />
    </>
  );
}
