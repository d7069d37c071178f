// A slide's graph as its lines of Python tell it: the line of the number that is held stands out, with the value that it is turned to.

import type { GraphNode } from "../../lib/micrograd/graph";
import type { Tried } from "../../lib/questions/tried";

interface WithGraph {
  nodes: GraphNode[];
  target: number | null;
}

export function inPython({ nodes, target }: WithGraph, tried: Tried | null) {
  const isTurned = tried !== null && nodes[tried.node]?.data !== tried.value;
  return { nodes, target: tried?.node ?? target, tried: isTurned ? tried : null };
}
