// One weight as a line; where it may be chosen, with room around it for a pointer.

import { memo } from "react";
import type { PlacedWeight } from "./network-layout";
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
  isNamed: boolean;
  onChoose?: (index: number) => void;
}

export const WeightLine = memo(function WeightLine({
  line,
  weight,
  said,
  rem,
  crowding,
  isNamed,
  onChoose,
}: WeightLineProps) {
  const { from, to } = line;
  const look = said
    ? saidLook(said, crowding)
    : { ...weightLook(weight, crowding), stroke: WEIGHT_STROKE, opacity: 1 };
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <>
      {isNamed && <line {...ends} strokeWidth={(look.width + 0.55) * rem} className="stroke-accent" />}
      <line
        {...ends}
        className={`${look.stroke} transition-[stroke-width] duration-500`}
        style={{ strokeWidth: `${look.width}rem`, strokeDasharray: look.dash, opacity: look.opacity }}
      />
      {onChoose && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list of weights does the same by keyboard.
        <line
          {...ends}
          strokeWidth={0.9 * rem}
          className="cursor-pointer stroke-transparent hover:stroke-accent/40"
          onClick={() => onChoose(line.index)}
        />
      )}
    </>
  );
});
