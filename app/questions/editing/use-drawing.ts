// An expression as it is drawn: its nodes, and the name by which a question points at each.

import { useDeferredValue, useMemo } from "react";
import type { Expression } from "../../../lib/expression/parse";
import { references } from "../../../lib/expression/reference";
import { describeGraph, type GraphNode } from "../../../lib/micrograd/graph";

export interface Drawing {
  nodes: GraphNode[];
  /** By node id. */
  names: string[];
}

/** Laying out a large graph takes a moment, so it may come a keystroke later than the text. */
export function useDrawing(expression: Expression | null): Drawing | null {
  const drawn = useDeferredValue(expression);
  return useMemo(
    () => drawn && { nodes: describeGraph(drawn.nodes), names: [...references(drawn).values()] },
    [drawn],
  );
}
