// The node that lies next to another one, as the arrow keys see it.

import type { GraphNode } from "../../lib/micrograd/graph";
import type { GraphLayout } from "./placed";

export type Direction = "left" | "right" | "up" | "down";

/** The same node where there is none. */
export function neighbour(
  nodes: readonly GraphNode[],
  layout: GraphLayout,
  id: number,
  direction: Direction,
): number {
  const place = layout.nodes[id];
  if (!place) return id;
  const heights = (ids: number[]) =>
    [...ids].sort((a, b) => distance(layout, a, place.y) - distance(layout, b, place.y))[0] ?? id;
  switch (direction) {
    case "left":
      return heights(nodes[id]?.operands ?? []);
    case "right":
      return heights(nodes.filter(({ operands }) => operands.includes(id)).map((node) => node.id));
    case "up":
    case "down": {
      const way = direction === "up" ? -1 : 1;
      const column = layout.nodes.filter(
        (other) => Math.abs(other.x - place.x) < place.width && (other.y - place.y) * way > 0,
      );
      return heights(column.map((other) => other.id));
    }
  }
}

const distance = (layout: GraphLayout, id: number, y: number) => Math.abs((layout.nodes[id]?.y ?? 0) - y);
