// An expression as it is drawn: its nodes, and the name by which a question points at each.

import { useDeferredValue, useMemo } from "react";
import { drawingOf } from "../../../lib/expression/drawing";
import type { Expression } from "../../../lib/expression/parse";
import { references, resolveReference } from "../../../lib/expression/reference";
import type { GraphNode } from "../../../lib/micrograd/graph";

export interface Drawn {
  nodes: GraphNode[];
  /** By node id. */
  names: string[];
}

/** Laying out a large graph takes a moment, so it may come a keystroke later than the text. */
export function useDrawing(expression: Expression | null, target: string): Drawn | null {
  const drawn = useDeferredValue(expression);
  return useMemo(() => {
    if (!drawn) return null;
    const { nodes, values } = drawingOf(drawn, resolveReference(drawn, target));
    const names = references(drawn);
    return { nodes, names: values.map((value) => names.get(value) ?? "") };
  }, [drawn, target]);
}
