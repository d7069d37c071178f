// A network without numbers, small: its inputs, its layers, a line for each weight and a short one for each bias.

import { layoutNetwork, placeWeights } from "../../../training/network/network-layout";
import { widthsText } from "./picture-text";

/** A unit is as much as a neuron's outline is thick. */
const BOX = { width: 180, height: 110, rem: 9 };

export function SmallNetwork({ widths }: { widths: readonly number[] }) {
  // In ranks, one layer of twelve would pass for three of four.
  const layout = layoutNetwork(widths, BOX, Number.POSITIVE_INFINITY);
  const { columns } = layout;
  return (
    <div className="grid h-[6.5em] grid-rows-[minmax(0,1fr)_auto] gap-[0.25em]">
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true" className="h-full w-full">
        {placeWeights(layout).map(({ index, from, to, isBias }) => (
          <line
            key={index}
            {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
            strokeWidth={isBias ? 1.4 : 0.8}
            className={isBias ? "stroke-ink" : "stroke-ink-soft"}
          />
        ))}
        {columns.flat().map(({ column, row, x, y, radius }) => (
          <circle
            key={`${column} ${row}`}
            cx={x}
            cy={y}
            r={radius}
            strokeWidth="1.6"
            className={column === 0 ? "fill-surface stroke-ink" : "fill-accent stroke-ink"}
          />
        ))}
      </svg>
      <span className="text-center font-normal text-[max(0.7em,1rem)] leading-none">
        {widthsText(widths)}
      </span>
    </div>
  );
}
