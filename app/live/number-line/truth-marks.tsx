// The true place on the number line: the band of what counts as right, and its flag below.

import { clampLabel, halfAround, labelWidth } from "./line-labels";
import type { PlacedTruth } from "./line-layout";
import type { Stack } from "./stacks";

/** Half of it where nobody was right. */
const THIN = 0.25;

interface BandProps {
  truth: PlacedTruth;
  /** In times the size of the type. */
  top: number;
  bottom: number;
  /** Those who were right: it stands around their stack, and around its count. */
  framed: Stack | undefined;
  /** Size of the type in units of the drawing. */
  em: number;
}

/** What counts as right, from edge to edge; never too thin to be seen. */
export function Band({ truth: { x, from, to }, top, bottom, framed, em }: BandProps) {
  const half = framed ? halfAround(framed) : THIN;
  const left = Math.min(from, x - half);
  const right = Math.max(to, x + half);
  return (
    <rect
      x={left * em}
      y={top * em}
      width={(right - left) * em}
      height={(bottom - top) * em}
      rx={0.2 * em}
      strokeWidth={2}
      strokeDasharray="6 5"
      className="fill-accent-soft stroke-accent-deep"
    />
  );
}

interface FlagProps {
  truth: PlacedTruth;
  text: string;
  /** Below the labels. */
  top: number;
  width: number;
  em: number;
}

/** The true place, named below the line. */
export function Flag({ truth: { x, end }, text, top, width, em }: FlagProps) {
  const words = end === "left" ? `◀ ${text}` : end === "right" ? `${text} ▶` : text;
  const half = labelWidth(words) / 2 + 0.6;
  const centre = Math.min(width - half, Math.max(half, clampLabel(x, words, width)));
  return (
    <g>
      <path
        d={`M${x * em} ${(top - 0.15) * em}l${-0.4 * em} ${0.5 * em}h${0.8 * em}z`}
        className="fill-accent-deep"
      />
      <rect
        x={(centre - half) * em}
        y={(top + 0.25) * em}
        width={2 * half * em}
        height={1.5 * em}
        rx={0.75 * em}
        strokeWidth={2}
        className="fill-accent stroke-accent-deep"
      />
      <text
        x={centre * em}
        y={(top + 1.36) * em}
        textAnchor="middle"
        fontSize={em}
        fontWeight={800}
        className="fill-accent-ink"
      >
        {words}
      </text>
    </g>
  );
}
