// The numbers of a graph while one of them is tried out, as the drawing takes them.

"use client";

import { useMemo } from "react";
import type { GraphNode } from "../../../lib/micrograd/graph";
import { type Tried, triedIn } from "../../../lib/questions/tried";
import type { Moved } from "../moved";

/** Null while none is. */
export function useWhatIf(nodes: readonly GraphNode[], tried: Tried | null): Moved | null {
  return useMemo(() => {
    const values = tried && triedIn(nodes, tried);
    if (!values) return null;
    const from = new Map(nodes.map(({ id, data }) => [id, data]));
    return { from, values, now: [tried.node], inFlight: false };
  }, [nodes, tried]);
}
