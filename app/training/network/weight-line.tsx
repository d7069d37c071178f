// One weight as a line.

import { memo } from "react";
import type { PlacedWeight } from "./network-layout";
import { COLUMN_MS } from "./pace";
import type { Said } from "./said";
import { saidLook } from "./said-look";
import { WEIGHT_STROKE, weightLook } from "./weight-look";

interface WeightLineProps {
  line: PlacedWeight;
  weight: number;
  /** What the class said of it, shown in place of the weight itself. */
  said?: Said;
  rem: number;
  crowding: number;
  isMarked: boolean;
  /** Lights up as the values come by. */
  isOnTheWay?: boolean;
  /** Stands back: the picture is about something else. */
  isFaint?: boolean;
}

const FAINT = 0.25;

export const WeightLine = memo(function WeightLine({
  line,
  weight,
  said,
  rem,
  crowding,
  isMarked,
  isOnTheWay = false,
  isFaint = false,
}: WeightLineProps) {
  const { from, to } = line;
  const look = said ? saidLook(said, crowding) : { ...weightLook(weight, crowding), stroke: WEIGHT_STROKE };
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <g
      className={isOnTheWay ? "transition-opacity duration-300 starting:opacity-10" : ""}
      style={isOnTheWay ? { transitionDelay: `${(to.column - 0.6) * COLUMN_MS}ms` } : undefined}
    >
      {isMarked && <line {...ends} strokeWidth={(look.width + 0.55) * rem} className="stroke-accent" />}
      <line
        {...ends}
        className={`${look.stroke} transition-[stroke-width] duration-500`}
        style={{
          strokeWidth: `${look.width}rem`,
          strokeDasharray: look.dash,
          opacity: look.opacity * (isFaint ? FAINT : 1),
        }}
      />
    </g>
  );
});
