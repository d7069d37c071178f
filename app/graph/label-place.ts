// Where the multiplication beside an edge is written: as near to the edge as it can be, and over no node.

import { BADGE_ROOM, DISC } from "./card-size";
import type { GraphLayout, PlacedEdge, PlacedNode, Point } from "./placed";

interface Size {
  width: number;
  height: number;
}

/** Around a card: its disc on the left, the ring and the mark of the node in question, what hangs below, the word above a loss. */
const AROUND = { left: DISC + 4, right: 20, above: 16, below: BADGE_ROOM + 4, word: 36 };

/** From the edge to the label's own edge, nearest first. */
const GAPS = [10, 22, 36, 52, 72, 96, 124, 156, 190];

/** How far beyond the drawing a label may be: there is nothing, and it is drawn all the same. */
const BEYOND = 34;

export interface LabelPlace extends Point {
  /** The point of the edge that it is about. */
  at: Point;
}

export function placeLabel(layout: GraphLayout, edge: PlacedEdge, size: Size): LabelPlace {
  const boxes = layout.nodes.map((node, id) => boxOf(node, id === layout.nodes.length - 1));
  const middle = edge.way[Math.floor(edge.way.length / 2)] ?? edge.middle;
  let best: LabelPlace = { ...middle, at: middle };
  let least = Infinity;
  for (const at of edge.way)
    for (const side of [edge.side, -edge.side])
      for (const gap of GAPS) {
        const place = { x: at.x, y: at.y + side * (size.height / 2 + gap), at };
        const cost =
          coverage(place, size, boxes) * 10 +
          outside(place, size, layout) * 10 +
          gap * 2 +
          Math.abs(at.x - middle.x) +
          (side === edge.side ? 0 : 4);
        if (cost < least) [best, least] = [place, cost];
      }
  return best;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ x, y, width, height }: PlacedNode, isLoss: boolean): Box {
  return {
    left: x - width / 2 - AROUND.left,
    right: x + width / 2 + AROUND.right,
    top: y - height / 2 - (isLoss ? AROUND.word : AROUND.above),
    bottom: y + height / 2 + AROUND.below,
  };
}

function coverage({ x, y }: Point, { width, height }: Size, boxes: readonly Box[]): number {
  return boxes.reduce((sum, { left, right, top, bottom }) => {
    const across = Math.min(x + width / 2, right) - Math.max(x - width / 2, left);
    const down = Math.min(y + height / 2, bottom) - Math.max(y - height / 2, top);
    return across > 0 && down > 0 ? sum + across * down : sum;
  }, 0);
}

/** How far the label reaches over the drawing's rim. */
function outside({ x, y }: Point, { width, height }: Size, drawing: Size): number {
  const across = Math.max(0, width / 2 - x, x + width / 2 - drawing.width);
  const down = Math.max(0, height / 2 - y - BEYOND, y + height / 2 - drawing.height - BEYOND);
  return across + down;
}
