// The graph of a slide: whatever node one looks at says its value and how it was made.

"use client";

import { useState } from "react";
import type { ShownSlide } from "../../lib/questions/slide";
import { endsInLoss } from "../graph/ends-in-loss";
import { Graph } from "../graph/graph";
import type { GraphScale } from "../graph/graph-scale";
import { howMade } from "./how-made";

interface LiveGraphProps extends GraphScale {
  picture: NonNullable<ShownSlide["picture"]>;
  /** What the line below says while nobody looks at a node. */
  hint?: string;
  /** How large that line is. */
  className: string;
}

export function LiveGraph({ picture: { nodes, target }, hint = "", className, ...scale }: LiveGraphProps) {
  const [looked, setLooked] = useState<number | null>(null);
  const isLoss = endsInLoss(nodes);
  return (
    <div className="flex h-full flex-col gap-2">
      <div className="min-h-0 grow">
        <Graph {...{ nodes, target }} targetIs="shown" endsInLoss={isLoss} onLook={setLooked} {...scale} />
      </div>
      {/* The node itself says the same to those who hear it. */}
      <p aria-hidden="true" className={`min-h-[1.5em] shrink-0 text-center ${className}`}>
        {looked === null ? (
          <span className="text-ink-soft">{hint}</span>
        ) : (
          <strong>{howMade(nodes, looked)}</strong>
        )}
      </p>
    </div>
  );
}
