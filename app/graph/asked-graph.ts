// What a phone is told of the graph that a question is about.

import type { GraphNode } from "../../lib/micrograd/graph";

export interface AskedGraphProps {
  nodes: GraphNode[];
  target: number;
  hidden?: readonly number[];
  /** Blame that is told, node by node. */
  known?: readonly { node: number; blame: number }[];
  endsInLoss?: boolean;
}
