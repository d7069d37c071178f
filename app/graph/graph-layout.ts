// Where the nodes and edges of a graph are drawn: left to right, from its structure alone, so that nothing moves when numbers change.

import { Graph as Layered, layout } from "@dagrejs/dagre";
import type { GraphNode } from "../../lib/micrograd/graph";
import { linkKey } from "./blame-at";
import { BADGE_ROOM, cardOf, DISC } from "./card-size";
import { linksOf, placeEdges } from "./edge-routes";
import type { Columns } from "./graph-scale";
import type { GraphLayout, PlacedNode, Point, Seen } from "./placed";

/** Room for one multiplication between two cards; a deep graph has to do with less, to fit the projector at a size the back row can read. */
const COLUMN_GAP = { widest: 180, narrowest: { apart: 64, narrow: 40 }, close: 40, bare: 40 };
/** What the projector shows at that size; and beside lines of code. */
const WIDTH = { apart: 1_540, narrow: 1_170 };
const ROW_GAP = 12;
const EDGE_GAP = 30;
/** On the sides for rings and badges, above and below for a multiplication in two lines, or for a ring with its "?" alone. */
const MARGIN = {
  apart: { x: 26, y: 50 },
  narrow: { x: 22, y: 50 },
  close: { x: 22, y: 26 },
  bare: { x: 4, y: 26 },
};

export function layoutGraph(nodes: readonly GraphNode[], columns: Columns = "apart"): GraphLayout {
  const layered = new Layered({ multigraph: true });
  layered.setGraph({
    rankdir: "LR",
    ranksep: columns === "apart" || columns === "narrow" ? columnGap(nodes, columns) : COLUMN_GAP[columns],
    nodesep: ROW_GAP,
    edgesep: EDGE_GAP,
    marginx: MARGIN[columns].x,
    marginy: MARGIN[columns].y,
  });
  for (const node of nodes) layered.setNode(String(node.id), sizeOf(nodes, node, columns));
  for (const link of linksOf(nodes)) layered.setEdge(String(link.to), String(link.from), {}, linkKey(link));
  layout(layered);

  const { width = 0, height = 0 } = layered.graph();
  const seen = operandsFirstOnTop(nodes, layered) ? asIs : upsideDown(height);
  const placed = nodes.map((node) =>
    place(
      cardOf(nodes, node, columns),
      node.id,
      seen(layered.node(String(node.id)) as unknown as Point),
      badgeRoom(columns),
    ),
  );
  return { width, height, nodes: placed, edges: placeEdges(nodes, placed, layered, seen) };
}

const asIs: Seen = (point) => point;
const upsideDown =
  (height: number): Seen =>
  ({ x, y }) => ({ x, y: height - y });

/** Whether most operands come from top to bottom as they are written; the layout itself has no opinion. */
function operandsFirstOnTop(nodes: readonly GraphNode[], layered: Layered): boolean {
  const height = (id: number | undefined) => (layered.node(String(id)) as unknown as Point).y;
  const pairs = nodes.filter(({ operands }) => operands.length === 2);
  const inOrder = pairs.filter(({ operands: [first, second] }) => height(first) <= height(second));
  return inOrder.length * 2 >= pairs.length;
}

function columnGap(nodes: readonly GraphNode[], columns: keyof typeof WIDTH): number {
  const depths: number[] = [];
  const widths: number[] = [];
  for (const node of nodes) {
    const depth = Math.max(0, ...node.operands.map((operand) => (depths[operand] ?? 0) + 1));
    depths[node.id] = depth;
    widths[depth] = Math.max(widths[depth] ?? 0, sizeOf(nodes, node, columns).width);
  }
  const cards = widths.reduce((sum, width) => sum + width, 0);
  const fitting = Math.floor((WIDTH[columns] - cards) / Math.max(1, widths.length - 1));
  return Math.min(COLUMN_GAP.widest, Math.max(COLUMN_GAP.narrowest[columns], fitting));
}

/** With the room for the badge below, and for the disc on the left. */
function sizeOf(nodes: readonly GraphNode[], node: GraphNode, columns: Columns) {
  const { width, height } = cardOf(nodes, node, columns);
  return { width: width + DISC, height: height + badgeRoom(columns) };
}

const badgeRoom = (columns: Columns) => (columns === "bare" ? 0 : BADGE_ROOM);

type Card = ReturnType<typeof cardOf>;

const place = (card: Card, id: number, centre: Point, below: number): PlacedNode => ({
  id,
  x: centre.x + DISC / 2,
  y: centre.y - below / 2,
  ...card,
});
