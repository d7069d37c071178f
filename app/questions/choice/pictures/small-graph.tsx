// A small graph to look at; the drawing is fetched once a question has one.

"use client";

import type { GraphNode } from "../../../../lib/micrograd/graph";
import { endsInLoss } from "../../../graph/ends-in-loss";
import { partOf } from "../../../live/browser";
import { Later } from "../../../live/later";

const drawing = partOf(() => import("../../../graph/graph").then(({ Graph }) => Graph));

/** Whole, and never scrolled: it stands in what is tapped. */
const SCALE = { minScale: 0, maxScale: 2, columns: "bare" } as const;

export function SmallGraph({ nodes }: { nodes: GraphNode[] }) {
  return (
    <div inert className="h-[9em] font-normal">
      <Later part={drawing}>
        {(Graph) => (
          <Graph nodes={nodes} target={null} targetIs="shown" endsInLoss={endsInLoss(nodes)} {...SCALE} />
        )}
      </Later>
    </div>
  );
}
