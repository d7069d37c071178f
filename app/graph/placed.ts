// The parts of a drawn graph, in their places.

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
  /** Points along it, from one end to the other. */
  way: Point[];
  /** Where the edge leaves room: −1 above it, 1 below. */
  side: -1 | 1;
}

export interface GraphLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

/** From where the layout puts a point to where it is seen. */
export type Seen = (point: Point) => Point;
