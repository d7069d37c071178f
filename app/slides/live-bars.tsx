// What is worked out in an expression, each named number as long as it is large: so that one sees a sum grow by its parts.

import { formatNumber } from "../../lib/expression/format-number";
import type { GraphNode } from "../../lib/micrograd/graph";
import { digitsApart } from "../graph/move-text";
import type { Moved } from "../graph/moved";
import { nodeName } from "../graph/node-name";

interface LiveBarsProps {
  nodes: readonly GraphNode[];
  /** While a number is turned. */
  moved: Moved | null;
  /** For type. */
  className: string;
}

export function LiveBars({ nodes, moved, className }: LiveBarsProps) {
  const shown = nodes.filter(({ op, label }) => op !== "" && label !== null);
  const now = ({ id, data }: GraphNode) => moved?.values.get(id) ?? data;
  const top = Math.max(1e-9, ...shown.flatMap((node) => [node.data, now(node)]));
  const share = (value: number) => `${(100 * Math.max(0, value)) / top}%`;
  return (
    <dl
      className={`m-auto grid w-full max-w-[48em] grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-[0.8em] gap-y-[0.9em] ${className}`}
    >
      {shown.map((node) => (
        <div key={node.id} className="contents">
          <dt className="text-right font-bold">{nodeName(nodes, node.id)}</dt>
          <dd aria-hidden="true" className="relative h-[2em] border-line-strong border-l-2">
            <span
              className="absolute inset-y-0 left-0 rounded-r-sm border-2 border-accent-deep border-l-0 bg-accent"
              style={{ width: share(now(node)) }}
            />
            {/* As it was. */}
            <span
              className="absolute inset-y-0 left-0 border-ink border-r-2 border-dashed"
              style={{ width: share(node.data) }}
            />
          </dd>
          <dd className="min-w-[4em] font-bold tabular-nums">
            {formatNumber(now(node), digitsApart(node.data, now(node)))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
