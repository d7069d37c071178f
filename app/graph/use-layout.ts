// Where the nodes of a graph are.

import { useMemo } from "react";
import type { GraphNode } from "../../lib/micrograd/graph";
import { layoutGraph } from "./graph-layout";
import type { Columns } from "./graph-scale";

/** Laid out anew only when the structure changes: nothing moves because a number did. */
export function useLayout(nodes: GraphNode[], columns: Columns = "apart") {
  const structure = JSON.stringify(nodes.map(({ label, op, operands }) => [label, op, operands]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `structure` is all of `nodes` that the layout depends on.
  return useMemo(() => layoutGraph(nodes, columns), [structure, columns]);
}
