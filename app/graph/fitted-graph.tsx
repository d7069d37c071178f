// A graph where there is room for all of it at a size that can be read; else nothing.

"use client";

import { type ComponentProps, useEffect } from "react";
import { Graph } from "./graph";
import { HAND_SCALE } from "./graph-scale";
import { useLayout } from "./use-layout";

interface FittedGraphProps extends ComponentProps<typeof Graph> {
  room: { width: number; height: number };
  onFit?: (fits: boolean) => void;
}

export function FittedGraph({ room, onFit, ...graph }: FittedGraphProps) {
  const { width, height } = useLayout(graph.nodes, HAND_SCALE.columns);
  const fits = Math.min(room.width / width, room.height / height) >= HAND_SCALE.minScale;
  useEffect(() => onFit?.(fits), [fits, onFit]);
  return fits && <Graph {...graph} {...HAND_SCALE} />;
}
