// A graph where there is room for all of it at a size that can be read; else nothing.

"use client";

import { type ComponentProps, useEffect } from "react";
import { Graph } from "./graph";
import { useLayout } from "./use-layout";

/** Type on a card is 21 to 24 units: at a hand's distance 11 px are read. */
const LEAST_SCALE = 0.5;

interface FittedGraphProps extends ComponentProps<typeof Graph> {
  room: { width: number; height: number };
  onFit: (fits: boolean) => void;
}

export function FittedGraph({ room, onFit, ...graph }: FittedGraphProps) {
  const { width, height } = useLayout(graph.nodes);
  const fits = Math.min(room.width / width, room.height / height) >= LEAST_SCALE;
  useEffect(() => onFit(fits), [fits, onFit]);
  return fits && <Graph {...graph} minScale={LEAST_SCALE} maxScale={1.4} />;
}
