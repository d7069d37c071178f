// The graph that a question is about, as the slide with the hint draws it: large, and with nothing that the question keeps back.

import type { GraphNode } from "../../lib/micrograd/graph";
import type { ShownSlide } from "../../lib/questions/slide";

interface WithGraph {
  nodes: GraphNode[];
  target: number | null;
  /** Nodes whose value is not told. */
  hidden?: readonly number[];
}

/** Where values are asked for, the graph would tell them. */
export const hintGraph = ({ nodes, target, hidden = [] }: WithGraph): ShownSlide["picture"] =>
  hidden.length > 0 ? null : { kind: "graph", nodes, target };
