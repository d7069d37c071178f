// Dragging a number in the drawing: to the right it grows, to the left it shrinks.

"use client";

import { type PointerEvent, useRef } from "react";
import type { GraphNode } from "../../../lib/micrograd/graph";
import { nearestStep, reachOf, type Tried, triedIn } from "../../../lib/questions/tried";

/** For one step of the number. */
const STEP_PX = 8;

/** The look of what can be dragged. Up and down a finger still scrolls. */
export const DRAGGED = "touch-pan-y select-none cursor-ew-resize";

export function useDrag(
  nodes: readonly GraphNode[],
  tried: Tried | null,
  onTry: (tried: Tried | null) => void,
) {
  const grip = useRef<{ node: number; x: number; value: number } | null>(null);
  const letGo = () => {
    grip.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const card = event.target instanceof Element ? event.target.closest("[data-node]") : null;
      if (!card) return;
      const node = Number(card.getAttribute("data-node"));
      grip.current = {
        node,
        x: event.clientX,
        value: tried?.node === node ? tried.value : (nodes[node]?.data ?? 0),
      };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientX }: PointerEvent<HTMLElement>) => {
      if (!grip.current) return;
      const { node, x, value } = grip.current;
      const from = nodes[node]?.data ?? 0;
      const to = nearestStep(from, value + (Math.round((clientX - x) / STEP_PX) || 0) * reachOf(from).step);
      const isNew = to !== (tried?.node === node ? tried.value : from);
      if (isNew && triedIn(nodes, { node, value: to })) onTry({ node, value: to });
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
