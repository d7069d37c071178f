// The nudge as far as it has come: which numbers have moved, and on which edges the next ones are moving now.

"use client";

import { useMemo } from "react";
import type { GraphNode } from "../../lib/micrograd/graph";
import type { Nudge } from "../../lib/questions/nudge";
import type { Moved } from "./moved";
import { useLanded } from "./use-landed";

/** Null before and after the nudge's own steps. */
export function useNudge(nodes: readonly GraphNode[], nudge: Nudge | null, step: number): Moved | null {
  const hasLanded = useLanded(step);
  return useMemo(() => {
    const layer = nudge?.layers[step];
    if (!nudge || !layer) return null;
    const arrived = nudge.layers.slice(0, hasLanded ? step + 1 : step).flat();
    const values = new Map(arrived.map((id) => [id, nudge.values[id] ?? 0]));
    const from = new Map(nodes.map(({ id, data }) => [id, data]));
    return { from, values, now: layer, inFlight: !hasLanded };
  }, [nodes, nudge, step, hasLanded]);
}
