// Blame on the weights' lines, in colour over a grey network: it walks back layer by layer, in each the largest first.

import { blameLook } from "./blame-look";
import type { PlacedWeight } from "./network-layout";
import { COLUMN_MS } from "./pace";

interface BlameLinesProps {
  lines: readonly PlacedWeight[];
  gradients: ArrayLike<number>;
  /** Of neurons, inputs included. */
  columns: number;
  crowding: number;
}

export function BlameLines({ lines, gradients, columns, crowding }: BlameLinesProps) {
  const blameOf = ({ index }: PlacedWeight) => gradients[index] as number;
  const largest = Math.max(...lines.map((line) => Math.abs(blameOf(line))));
  // The largest is drawn last, over all others.
  return [...lines]
    .sort((a, b) => Math.abs(blameOf(a)) - Math.abs(blameOf(b)))
    .map((line) => {
      const look = blameLook(blameOf(line), largest, crowding);
      if (!look) return null;
      const { from, to, index } = line;
      return (
        <g
          key={index}
          className="transition-opacity duration-300 starting:opacity-0"
          style={{ transitionDelay: `${blameDelay(line, columns, look.share)}ms` }}
        >
          <line
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            className={look.stroke}
            style={{
              strokeWidth: `${look.width}rem`,
              strokeDasharray: look.dash,
              opacity: look.opacity,
            }}
          />
        </g>
      );
    });
}

/** In milliseconds: from the loss on the right to the first weights; `share` is of the largest blame. */
export const blameDelay = ({ to }: PlacedWeight, columns: number, share: number): number =>
  (columns - 0.5 - to.column + 0.8 * (1 - share)) * COLUMN_MS;
