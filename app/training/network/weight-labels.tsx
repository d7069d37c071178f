// The names of the weights that are spoken of, on the drawing; those who hear it are told them where they are spoken of.

import { parameterSymbol, placeAt, symbolText, type Widths } from "../../../lib/training/shape";
import { placeLabels } from "./label-places";
import type { NetworkLayout, PlacedWeight } from "./network-layout";

interface WeightLabelsProps {
  layout: NetworkLayout;
  lines: readonly PlacedWeight[];
  widths: Widths;
  /** The whole drawing. */
  box: { width: number; height: number };
}

export function WeightLabels({ layout, lines, widths, box }: WeightLabelsProps) {
  const { rem } = layout;
  const symbols = lines.map(({ index }) => {
    const place = placeAt(widths, index);
    return place && parameterSymbol(place);
  });
  const lengths = symbols.map((symbol) => (symbol ? symbolText(symbol).length : 0));
  return placeLabels(lines, lengths, layout, box).map(({ line, anchor, x, y, width, height }, i) => {
    const symbol = symbols[i];
    if (!symbol) return null;
    return (
      <g key={line.index} transform={`translate(${x} ${y})`} className="pointer-events-none">
        <line x2={anchor.x - x} y2={anchor.y - y} strokeWidth={0.1 * rem} className="stroke-ink" />
        <rect
          x={-width / 2}
          y={-height / 2}
          width={width}
          height={height}
          rx={height / 2}
          strokeWidth={0.1 * rem}
          className="fill-accent-soft stroke-ink"
        />
        <text y={0.33 * rem} textAnchor="middle" className="fill-ink font-bold text-base">
          {symbol.letter}
          <tspan fontSize={0.72 * rem} dy={-0.34 * rem}>
            {symbol.above}
          </tspan>
          <tspan fontSize={0.72 * rem} dy={0.52 * rem}>
            {symbol.below.join(",")}
          </tspan>
        </text>
      </g>
    );
  });
}
