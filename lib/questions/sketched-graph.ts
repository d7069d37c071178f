// A graph on a sketch: inputs on the left and its end on the right, operands from top to bottom as they are written.

import type { GraphNode } from "../micrograd/graph";
import { boxAround, line, type Room, type Sketch, type Spot, WHOLE_SHEET } from "./sketch";

/** Of a larger graph those nearest to its end: more of them would be specks. */
const MOST = 20;

export function sketchedGraph(
  all: readonly GraphNode[],
  asked: readonly (number | null)[],
  room: Room = WHOLE_SHEET,
): Sketch {
  const nodes = nearestToEnd(all);
  const { spots, size } = placed(nodes, room);
  const cards = (isWanted: (id: number) => boolean) =>
    nodes.map(({ id }, i) => (isWanted(id) ? boxAround(spots[i] as Spot, size.width, size.height) : ""));
  const places = new Map(nodes.map(({ id }, i) => [id, i]));
  const links = nodes.flatMap(({ operands }, i) =>
    operands.map((operand) => [spots[places.get(operand) ?? i], spots[i]] as [Spot, Spot]),
  );
  return {
    lines: links.map(line).join(""),
    shapes: cards((id) => !asked.includes(id)).join(""),
    asked: cards((id) => asked.includes(id)).join(""),
    words: "",
  };
}

/** Operands that are left out are out of the picture. */
function nearestToEnd(all: readonly GraphNode[]): GraphNode[] {
  const first = Math.max(0, all.length - MOST);
  return all
    .slice(first)
    .map((node) => ({ ...node, operands: node.operands.filter((operand) => operand >= first) }));
}

const LARGEST = { width: 19, height: 14 };

function placed(nodes: readonly GraphNode[], room: Room) {
  const columns = columnsOf(nodes);
  const rows = rowsOf(nodes, columns);
  const [last, top, bottom] = [Math.max(1, ...columns), Math.min(...rows), Math.max(...rows)];
  const across = Math.min(room.width / 2, room.width / (last + 0.5));
  const down = Math.min(room.height / 2, room.height / (bottom - top + 0.8));
  const size = {
    width: Math.min(LARGEST.width, 0.55 * across),
    height: Math.min(LARGEST.height, 0.75 * down),
  };
  const [centre, middle] = [room.x + room.width / 2, room.y + room.height / 2];
  const spots = nodes.map((_, i) => ({
    x: centre + (last / 2 - (columns[i] ?? 0)) * across,
    y: middle + ((rows[i] ?? 0) - (top + bottom) / 2) * down,
  }));
  return { spots, size };
}

/** How many steps each is away from the end at most, so that operands stand just before what they make. */
function columnsOf(nodes: readonly GraphNode[]): number[] {
  const places = new Map(nodes.map(({ id }, i) => [id, i]));
  const columns = nodes.map(() => 0);
  for (let i = nodes.length - 1; i >= 0; i--)
    for (const operand of nodes[i]?.operands ?? []) {
      const place = places.get(operand) ?? 0;
      columns[place] = Math.max(columns[place] ?? 0, (columns[i] ?? 0) + 1);
    }
  return columns;
}

/** What is made stands in the middle of what it is made of, and no two at one place. */
function rowsOf(nodes: readonly GraphNode[], columns: readonly number[]): number[] {
  const places = new Map(nodes.map(({ id }, i) => [id, i]));
  const rows: number[] = [];
  let inputs = 0;
  const visit = (i: number): number => {
    const known = rows[i];
    if (known !== undefined) return known;
    const operands = (nodes[i]?.operands ?? []).map((operand) => visit(places.get(operand) ?? 0));
    const row =
      operands.length === 0 ? inputs++ : operands.reduce((sum, at) => sum + at, 0) / operands.length;
    rows[i] = row;
    return row;
  };
  for (let i = nodes.length - 1; i >= 0; i--) visit(i);
  for (const column of new Set(columns))
    spread(
      rows,
      nodes.flatMap((_, i) => (columns[i] === column ? [i] : [])),
    );
  return rows;
}

/** Moves those of one column apart, about their middle. */
function spread(rows: number[], column: number[]): void {
  const before = column.reduce((sum, i) => sum + (rows[i] ?? 0), 0);
  let free = -Infinity;
  for (const i of column.sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0))) {
    rows[i] = Math.max(rows[i] ?? 0, free);
    free = rows[i] + 1;
  }
  const moved = (column.reduce((sum, i) => sum + (rows[i] ?? 0), 0) - before) / column.length;
  for (const i of column) rows[i] = (rows[i] ?? 0) - moved;
}
