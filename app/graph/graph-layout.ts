// Where the nodes and edges of a graph are drawn: left to right, from its structure alone, so that nothing moves when numbers change.

import { Graph as Layered, layout } from "@dagrejs/dagre";
import type { GraphNode } from "../../lib/micrograd/graph";
import { linkKey } from "./blame-at";
import { isNumber, nodeName } from "./node-name";

export interface Point {
  x: number;
  y: number;
}

/** A card with its centre; `badge` is the room below it for its blame. */
export interface PlacedNode extends Point {
  id: number;
  width: number;
  height: number;
}

export interface PlacedEdge {
  key: string;
  from: number;
  to: number;
  slot: number;
  /** From the operand's card to the node made of it, as SVG path data. */
  path: string;
  middle: Point;
  /** Where the edge leaves room: −1 above it, 1 below. */
  side: -1 | 1;
}

export interface GraphLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

export const NAME_SIZE = 24;
export const VALUE_SIZE = 21;
/** Radius of the disc with the operation, on the left edge of its card. */
export const DISC = 19;
/** Height of the blame badge, which hangs below its card. */
export const BADGE_HEIGHT = 32;
/** Characters of a name that are drawn; the rest is in its tooltip and description. */
const LONGEST_NAME = 12;

const CARD_HEIGHT = 72;
const NUMBER_HEIGHT = 48;
/** Room for `−0.7071`; longer numbers are set narrower. */
export const VALUE_WIDTH = 88;
const PADDING = 22;
/** Room for one multiplication between two cards. */
const COLUMN_GAP = 112;
const ROW_GAP = 20;
const EDGE_GAP = 30;
const MARGIN = 40;
/** Distance between edges that end at the same disc. */
const PORT_GAP = 13;

export function layoutGraph(nodes: readonly GraphNode[]): GraphLayout {
  const layered = new Layered({ multigraph: true });
  layered.setGraph({
    rankdir: "LR",
    ranksep: COLUMN_GAP,
    nodesep: ROW_GAP,
    edgesep: EDGE_GAP,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  for (const node of nodes) layered.setNode(String(node.id), sizeOf(nodes, node));
  for (const link of linksOf(nodes)) layered.setEdge(String(link.to), String(link.from), {}, linkKey(link));
  layout(layered);

  const { width = 0, height = 0 } = layered.graph();
  const seen = operandsFirstOnTop(nodes, layered) ? asIs : upsideDown(height);
  const placed = nodes.map((node) =>
    place(node, nodes, seen(layered.node(String(node.id)) as unknown as Point)),
  );
  return { width, height, nodes: placed, edges: placeEdges(nodes, placed, layered, seen) };
}

type Seen = (point: Point) => Point;
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

/** One link for each operand of each node. */
function linksOf(nodes: readonly GraphNode[]) {
  return nodes.flatMap(({ id, operands }) => operands.map((to, slot) => ({ from: id, to, slot })));
}

/** With the room for the badge below, and for the disc on the left. */
function sizeOf(nodes: readonly GraphNode[], node: GraphNode): { width: number; height: number } {
  const { width, height } = cardOf(nodes, node);
  return { width: width + DISC, height: height + BADGE_HEIGHT };
}

function cardOf(nodes: readonly GraphNode[], node: GraphNode): { width: number; height: number } {
  if (isNumber(node)) return { width: VALUE_WIDTH, height: NUMBER_HEIGHT };
  const name = textWidth(cardName(nodes, node.id), NAME_SIZE);
  const disc = node.op === "" ? 0 : DISC;
  return { width: Math.max(VALUE_WIDTH, name) + 2 * PADDING + disc, height: CARD_HEIGHT };
}

function place(node: GraphNode, nodes: readonly GraphNode[], centre: Point): PlacedNode {
  const card = cardOf(nodes, node);
  return { id: node.id, x: centre.x + DISC / 2, y: centre.y - BADGE_HEIGHT / 2, ...card };
}

/** What is written on a card: the name, or a short formula, cut where it would not fit. */
export function cardName(nodes: readonly GraphNode[], id: number): string {
  const name = nodeName(nodes, id);
  if (!nodes[id]?.label && name.length > LONGEST_NAME) return "";
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** Wide enough for the bundled font: Chinese is one em a character, Latin about 0.62. */
function textWidth(text: string, size: number): number {
  return [...text].reduce((width, character) => width + (character > "\u2e7f" ? 1 : 0.62) * size, 0);
}

function placeEdges(
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
      return { x, y: y - BADGE_HEIGHT / 2 };
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
    return { ...link, path: smooth(stops), middle, side: below ? 1 : -1 };
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

const round = (length: number) => Math.round(length * 10) / 10;

function middleOf(stops: Point[]): Point {
  const before = stops[Math.floor((stops.length - 1) / 2)] as Point;
  const after = stops[Math.ceil((stops.length - 1) / 2)] as Point;
  return { x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 };
}
