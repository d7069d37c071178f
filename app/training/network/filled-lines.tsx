// Weights that the class is asked about: lines that fill as their cards are answered. Nobody's weight is a dotted trace.

import type { PlacedWeight } from "./network-layout";

/** How many phones have a weight, and how often it was answered. */
export interface Fill {
  dealt: number;
  answered: number;
}

/** By weight. */
export type Filling = ReadonlyMap<number, Fill>;

interface FilledLinesProps {
  lines: readonly PlacedWeight[];
  filling: Filling;
  rem: number;
  crowding: number;
}

/** The fullest ones lie on top. */
export function FilledLines({ lines, filling, ...look }: FilledLinesProps) {
  const rank = ({ index }: PlacedWeight) => {
    const fill = filling.get(index);
    return isAsked(fill) ? shareFilled(fill) : -1;
  };
  return [...lines]
    .sort((a, b) => rank(a) - rank(b))
    .map((line) => <FilledLine key={line.index} line={line} fill={filling.get(line.index)} {...look} />);
}

interface FilledLineProps {
  line: PlacedWeight;
  fill: Fill | undefined;
  rem: number;
  crowding: number;
}

const WIDTH_REM = 0.5;
const TRACE_REM = 0.09;

/** Full is 1. Phones that came later may answer more often than was dealt. */
const shareFilled = ({ dealt, answered }: Fill): number =>
  answered === 0 ? 0 : Math.min(1, answered / Math.max(1, dealt));

export const isAsked = (fill: Fill | undefined): fill is Fill =>
  fill !== undefined && fill.dealt + fill.answered > 0;

export function FilledLine({ line: { from, to }, fill, rem, crowding }: FilledLineProps) {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  if (!isAsked(fill)) {
    const width = TRACE_REM * crowding * rem;
    return (
      <line
        {...ends}
        strokeWidth={width}
        strokeDasharray={`${width} ${3 * width}`}
        className="stroke-line-strong"
      />
    );
  }
  const strokeWidth = WIDTH_REM * crowding * rem;
  return (
    <>
      <line {...ends} strokeWidth={strokeWidth} className="stroke-line-strong opacity-45" />
      <line
        {...ends}
        pathLength={1}
        strokeWidth={strokeWidth}
        className="stroke-ink transition-[stroke-dasharray] duration-500"
        style={{ strokeDasharray: `${shareFilled(fill)} 2` }}
      />
    </>
  );
}
