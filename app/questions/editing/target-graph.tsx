// The graph of the expression, drawn as one types; a tap on a node makes it the one that counts.

"use client";

import { Graph } from "../../graph/graph";
import type { Drawn } from "./use-drawing";

interface TargetGraphProps {
  drawing: Drawn;
  /** Whether the text has moved on since, and cannot be read now. */
  isStale: boolean;
  target: string;
  /** No question is about it: then it can also be none, by another tap. */
  isShown: boolean;
  onChange: (target: string) => void;
}

export function TargetGraph({
  drawing: { nodes, names },
  isStale,
  target,
  isShown,
  onChange,
}: TargetGraphProps) {
  const chosen = names.indexOf(target);
  const choose = (id: number) => onChange(isShown && id === chosen ? "" : (names[id] ?? ""));
  return (
    <div
      className={`h-64 min-w-0 rounded-control border border-line bg-paper p-2 sm:h-80 ${isStale ? "opacity-50" : ""}`}
      inert={isStale}
    >
      <Graph
        nodes={nodes}
        target={chosen < 0 ? null : chosen}
        targetIs={isShown ? "shown" : "asked"}
        minScale={0.5}
        onSelect={choose}
      />
    </div>
  );
}
