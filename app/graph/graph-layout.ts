// Where the nodes and edges of a graph are drawn: left to right, from its structure alone, so that nothing moves when numbers change.

import { Graph as Layered, layout } from "@dagrejs/dagre";
import type { GraphNode } from "../../lib/micrograd/graph";
import { linkKey } from "./blame-at";
import { BADGE_ROOM, cardOf, DISC } from "./card-size";
import { linksOf, placeEdges } from "./edge-routes";
import type { Columns } from "./graph-scale";
import type { GraphLayout, PlacedNode, Point, Seen } from "./placed";

/** Room for one multiplication between two cards, and where there are no more than two columns for the longest; a deep graph has to do with less, to fit the projector at a size the back row can read. */
const COLUMN_GAP = { ofTwo: 260, widest: 180, narrowest: { apart: 64, narrow: 40 }, close: 40, bare: 40 };
/** What the projector shows at that size; and beside lines of code. */
const WIDTH = { apart: 1_540, narrow: 1_170 };
const ROW_GAP = 12;
const EDGE_GAP = 30;
/** On the sides for rings and badges. */
const MARGIN_X = { apart: 26, narrow: 22, close: 22, bare: 4 };
/** Above and below: for a ring with its "?", or for a multiplication in two lines that may find no room between the cards. */
const MARGIN_Y = { ring: 26, product: 50 };

export function layoutGraph(nodes: readonly GraphNode[], columns: Columns = "apart"): GraphLayout {
  const layered = new Layered({ multigraph: true });
  const writesProducts = columns === "apart" || columns === "narrow";
  const gap = writesProducts ? columnGap(nodes, columns) : COLUMN_GAP[columns];
  layered.setGraph({
    rankdir: "LR",
    ranksep: gap,
    nodesep: ROW_GAP,
    edgesep: EDGE_GAP,
    marginx: MARGIN_X[columns],
    marginy: writesProducts && gap < COLUMN_GAP.ofTwo ? MARGIN_Y.product : MARGIN_Y.ring,
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
  const widest = widths.length > 2 ? COLUMN_GAP.widest : COLUMN_GAP.ofTwo;
  return Math.min(widest, Math.max(COLUMN_GAP.narrowest[columns], fitting));
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
