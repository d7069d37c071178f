// The names of the weights that are spoken of, on the drawing; those who hear it are told them where they are spoken of.

import { parameterName, parameterSymbol, placeAt, type Widths } from "../../../lib/training/shape";
import type { PlacedLabel } from "./mark-places";

interface WeightLabelsProps {
  labels: readonly PlacedLabel[];
  widths: Widths;
}

/** How many characters the name of a weight has. */
export function charactersOf(widths: Widths, index: number): number {
  const place = placeAt(widths, index);
  return place ? parameterName(place).length : 0;
}

/** From each name to its line; to be drawn before whatever may lie on the way. */
export function LabelLeaders({ labels }: Pick<WeightLabelsProps, "labels">) {
  return labels.map(({ line, rem, anchor, x, y }) => (
    <line
      key={line.index}
      x1={x}
      y1={y}
      x2={anchor.x}
      y2={anchor.y}
      strokeWidth={0.1 * rem}
      className="stroke-ink"
    />
  ));
}

export function WeightLabels({ labels, widths }: WeightLabelsProps) {
  return labels.map(({ line, rem, x, y, width, height }) => {
    const place = placeAt(widths, line.index);
    if (!place) return null;
    const symbol = parameterSymbol(place);
    return (
      <g key={line.index} transform={`translate(${x} ${y})`} className="pointer-events-none">
        <rect
          x={-width / 2}
          y={-height / 2}
          width={width}
          height={height}
          rx={height / 2}
          strokeWidth={0.1 * rem}
          className="fill-accent-soft stroke-ink"
        />
        <text y={0.42 * rem} textAnchor="middle" fontSize={1.35 * rem} className="fill-ink font-bold">
          {symbol.letter}
          <tspan fontSize={rem} dy={-0.36 * rem}>
            {symbol.above}
          </tspan>
          <tspan fontSize={rem} dy={0.56 * rem}>
            {symbol.below.join(",")}
          </tspan>
        </text>
      </g>
    );
  });
}
