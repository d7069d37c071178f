// Arrow keys over a graph: left to what a node was made of, right to what it feeds, up and down within a column.

"use client";

import { type KeyboardEvent, type SVGProps, useRef, useState } from "react";
import type { GraphNode } from "../../lib/micrograd/graph";
import { bringWholeIntoView } from "../ui/whole-in-view";
import { type Direction, neighbour } from "./neighbour";
import type { GraphLayout } from "./placed";

const directions: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

interface Listeners {
  onSelect?: (id: number) => void;
  onLook?: (id: number | null) => void;
}

/** One node takes part in the tab order; arrows move on from it, Enter and space choose it where there is a choice. */
export function useRovingFocus(
  nodes: readonly GraphNode[],
  layout: GraphLayout,
  chosen: number | null,
  { onSelect, onLook }: Listeners,
) {
  const [moved, setMoved] = useState<number | null>(null);
  const elements = useRef(new Map<number, SVGGElement>());
  const current = moved ?? chosen ?? nodes.length - 1;

  if (!onSelect && !onLook) return () => undefined;
  return (id: number, label: string): SVGProps<SVGGElement> => ({
    ...(onSelect ? { role: "radio", "aria-checked": id === chosen } : { role: "img" }),
    "aria-label": label,
    tabIndex: id === current ? 0 : -1,
    ref: (element: SVGGElement | null) => {
      if (element) elements.current.set(id, element);
      else elements.current.delete(id);
    },
    onClick: onSelect && (() => onSelect(id)),
    onPointerEnter: onLook && (() => onLook(id)),
    onPointerLeave: onLook && (() => onLook(null)),
    onFocus: (event) => {
      bringWholeIntoView(event);
      setMoved(id);
      onLook?.(id);
    },
    onBlur: onLook && (() => onLook(null)),
    onKeyDown: (event: KeyboardEvent) => {
      if (onSelect && (event.key === "Enter" || event.key === " ")) {
        event.preventDefault();
        onSelect(id);
      }
      const direction = directions[event.key];
      if (!direction) return;
      event.preventDefault();
      elements.current.get(neighbour(nodes, layout, id, direction))?.focus();
    },
  });
}
