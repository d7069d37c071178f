// The multiplication on the edge that passes blame on now; drawn above everything else, and over no node.

import { useMemo } from "react";
import type { BlameLink } from "../../lib/questions/blame-walk";
import { placeLabel } from "./label-place";
import type { GraphLayout, PlacedEdge } from "./placed";
import { productText } from "./sign-look";

/** A longer one has its result on a line of its own. */
const LONGEST_LINE = 9;
const LINE = 24;

export function EdgeProduct({
  layout,
  edge,
  link,
  badges,
}: {
  layout: GraphLayout;
  edge: PlacedEdge;
  link: BlameLink;
  /** What the blame badges of the nodes say. */
  badges: ReadonlyMap<number, string>;
}) {
  const lines = productLines(link);
  const { width, height } = productSize(lines);
  const { x, y, at } = useMemo(
    () => placeLabel(layout, edge, { width, height }, badges),
    [layout, edge, width, height, badges],
  );
  return (
    <>
      <path d={`M${at.x} ${at.y}L${x} ${y}`} strokeWidth={2} className="stroke-ink" />
      <g transform={`translate(${x} ${y})`}>
        <rect
          x={-width / 2}
          y={-height / 2}
          width={width}
          height={height}
          rx={12}
          strokeWidth={2}
          className="fill-raised stroke-ink"
        />
        {lines.map((line, index) => (
          <text
            key={line}
            y={(index - (lines.length - 1) / 2) * LINE + 7}
            textAnchor="middle"
            fontSize={21}
            fontWeight={700}
            className="fill-ink"
          >
            {line}
          </text>
        ))}
      </g>
    </>
  );
}

function productLines(link: BlameLink): string[] {
  const product = productText(link);
  const result = product.search(/[=≈]/);
  return product.length <= LONGEST_LINE
    ? [product]
    : [product.slice(0, result).trim(), product.slice(result)];
}

export const productSize = (lines: readonly string[]) => ({
  width: Math.max(...lines.map((line) => line.length)) * 11 + 22,
  height: lines.length * LINE + 12,
});
