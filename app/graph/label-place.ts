// Where the multiplication beside an edge is written: as near to the edge as it can be, inside the drawing, over no node and no badge.

import { BADGE_OVERLAP, BADGE_ROOM, badgeOf, DISC } from "./card-size";
import type { GraphLayout, PlacedEdge, PlacedNode, Point } from "./placed";

interface Size {
  width: number;
  height: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface LabelPlace extends Point {
  /** The point of the edge that it is about. */
  at: Point;
}

/** Around a card: its disc on the left, the ring and the mark of the node in question, what hangs below, the word above a loss. */
const AROUND = { left: DISC + 4, right: 20, above: 16, below: BADGE_ROOM + 4, word: 36 };

/** How far from the edge's middle a place is looked for, and how finely. */
const REACH = 300;
const GRID = 12;

/** What is worse than being one unit further away. */
const WORSE = { nodeCovered: 10, edgeCovered: 7, fromMiddle: 0.3 };

/** `badges` are what the badges of nodes say, which may be wider than their cards. */
export function placeLabel(
  layout: GraphLayout,
  edge: PlacedEdge,
  size: Size,
  badges: ReadonlyMap<number, string> = new Map(),
): LabelPlace {
  const last = layout.nodes.length - 1;
  const boxes = layout.nodes.flatMap((node) => {
    const badge = badges.get(node.id);
    const card = boxOf(node, node.id === last);
    return badge === undefined ? [card] : [card, badgeBoxOf(node, badge)];
  });
  const ways = layout.edges.flatMap(({ way }) => way);
  const { middle } = edge;
  let best: LabelPlace = { ...middle, at: middle };
  let least = Infinity;
  for (const { x: right, y: down, far: away } of offsets) {
    // From here on nothing can be better.
    if (WORSE.fromMiddle * away >= least) break;
    const [x, y] = [middle.x + right, middle.y + down];
    const label = around({ x, y }, size);
    if (label.left < 0 || label.right > layout.width || label.top < 0 || label.bottom > layout.height)
      continue;
    const at = nearest(label, edge.way);
    const near = distance(label, at) + WORSE.fromMiddle * away;
    if (near >= least) continue;
    const nodes = boxes.reduce((sum, box) => sum + shared(label, box), 0);
    const edges = ways.filter((point) => distance(label, point) === 0).length;
    const cost = near + WORSE.nodeCovered * nodes + WORSE.edgeCovered * edges;
    if (cost < least) [best, least] = [{ x, y, at }, cost];
  }
  return best;
}

/** From the middle of an edge, nearest first. */
const offsets = (() => {
  const steps = Array.from({ length: (2 * REACH) / GRID + 1 }, (_, step) => step * GRID - REACH);
  const all = steps.flatMap((x) => steps.map((y) => ({ x, y, far: Math.hypot(x, y) })));
  return all.sort((one, other) => one.far - other.far);
})();

function boxOf({ x, y, width, height }: PlacedNode, isLoss: boolean): Box {
  return {
    left: x - width / 2 - AROUND.left,
    right: x + width / 2 + AROUND.right,
    top: y - height / 2 - (isLoss ? AROUND.word : AROUND.above),
    bottom: y + height / 2 + AROUND.below,
  };
}

function badgeBoxOf({ x, y, height }: PlacedNode, text: string): Box {
  const { width, shift } = badgeOf(x, text);
  const bottom = y + height / 2;
  return {
    left: x + shift - width / 2,
    right: x + shift + width / 2,
    top: bottom - BADGE_OVERLAP,
    bottom: bottom + BADGE_ROOM,
  };
}

const around = ({ x, y }: Point, { width, height }: Size): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** 0 inside. */
function distance({ left, right, top, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function nearest(label: Box, way: readonly Point[]): Point {
  return way.reduce((best, point) => (distance(label, point) < distance(label, best) ? point : best));
}

/** The area that two boxes have in common. */
function shared(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0 ? across * down : 0;
}
