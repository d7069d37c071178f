// The ways of the edges between placed cards: through the bends that the layout left free for them.

import type { Graph as Layered } from "@dagrejs/dagre";
import type { GraphNode } from "../../lib/micrograd/graph";
import { linkKey } from "./blame-at";
import { BADGE_ROOM, DISC } from "./card-size";
import type { PlacedEdge, PlacedNode, Point, Seen } from "./placed";

/** Distance between edges that end at the same disc. */
const PORT_GAP = 13;

/** One link for each operand of each node. */
export function linksOf(nodes: readonly GraphNode[]) {
  return nodes.flatMap(({ id, operands }) => operands.map((to, slot) => ({ from: id, to, slot })));
}

export function placeEdges(
  nodes: readonly GraphNode[],
  placed: readonly PlacedNode[],
  layered: Layered,
  seen: Seen,
): PlacedEdge[] {
  const routes = linksOf(nodes).map((link) => {
    const key = linkKey(link);
    const { points } = layered.edge(String(link.to), String(link.from), key) as unknown as {
      points: Point[];
    };
    const bends = points.slice(1, -1).map((point) => {
      const { x, y } = seen(point);
      return { x, y: y - BADGE_ROOM / 2 };
    });
    return { key, ...link, bends };
  });
  return routes.map(({ bends, ...link }) => {
    const operand = placed[link.to] as PlacedNode;
    const result = placed[link.from] as PlacedNode;
    const rivals = routes
      .filter((route) => route.from === link.from)
      .sort((a, b) => approach(a) - approach(b));
    const port = rivals.findIndex((route) => route.key === link.key) - (rivals.length - 1) / 2;
    const start = { x: operand.x + operand.width / 2, y: operand.y };
    const end = { x: result.x - result.width / 2 - DISC, y: result.y + port * PORT_GAP };
    const isDouble = rivals.some((route) => route.to === link.to && route.key !== link.key);
    const stops = bends.length > 1 || isDouble ? [start, ...bends, end] : [start, end];
    const middle = middleOf(stops);
    const below = isDouble ? middle.y > (start.y + end.y) / 2 : start.y > end.y;
    return { ...link, path: smooth(stops), middle, way: pointsOn(stops), side: below ? 1 : -1 };
  });
}

const approach = ({ bends }: { bends: Point[] }) => bends.at(-1)?.y ?? 0;

/** Through all points, level at each: edges leave and arrive in the direction in which values flow. */
function smooth([start, ...rest]: Point[]): string {
  if (!start) return "";
  let path = `M${round(start.x)} ${round(start.y)}`;
  let from = start;
  for (const to of rest) {
    const half = (from.x + to.x) / 2;
    path += `C${round(half)} ${round(from.y)} ${round(half)} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
    from = to;
  }
  return path;
}

/** Of each stretch between two stops. */
const POINTS = 8;

/** The points of the curve that `smooth` draws. */
function pointsOn(stops: Point[]): Point[] {
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index] as Point;
    return Array.from({ length: POINTS + 1 }, (_, point) => {
      const t = point / POINTS;
      const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
      return {
        x: a * from.x + ((b + c) * (from.x + to.x)) / 2 + d * to.x,
        y: (a + b) * from.y + (c + d) * to.y,
      };
    });
  });
}

const round = (length: number) => Math.round(length * 10) / 10;

function middleOf(stops: Point[]): Point {
  const before = stops[Math.floor((stops.length - 1) / 2)] as Point;
  const after = stops[Math.ceil((stops.length - 1) / 2)] as Point;
  return { x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 };
}
