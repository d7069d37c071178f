// Blame on the weights: a badge with its sign on each line, larger for more blame; in a large network on the most blamed ones.

import { signOf } from "../../../lib/micrograd/sign";
import { signLooks } from "../../graph/sign-look";
import { badgePoint, type NetworkLayout, type PlacedWeight } from "./network-layout";
import { COLUMN_MS } from "./pace";

interface GradientBadgesProps {
  layout: NetworkLayout;
  lines: readonly PlacedWeight[];
  gradients: ArrayLike<number>;
  /** Of the drawing, in pixels. */
  width: number;
}

/** As many as can be told apart on one drawing. */
const FEW_LINES = 60;
const MOST_BADGES = 24;
const MOST_ON_PHONE = 10;
const PHONE_REM = 22;
const ROOMY_REM = 32;

/** How many badges a drawing of `lines` has room for; its width is in rem. */
export function mostBadges(lines: number, width: number): number {
  if (width < PHONE_REM) return MOST_ON_PHONE;
  return lines <= FEW_LINES && width >= ROOMY_REM ? FEW_LINES : MOST_BADGES;
}

/** Those that carry a badge, the most blamed first; the width is in rem. */
export function blamedLines(
  lines: readonly PlacedWeight[],
  gradients: ArrayLike<number>,
  width: number,
): PlacedWeight[] {
  const size = ({ index }: PlacedWeight) => Math.abs(gradients[index] as number);
  return [...lines].sort((a, b) => size(b) - size(a)).slice(0, mostBadges(lines.length, width));
}

const SMALLEST_REM = 0.42;
const LARGEST_REM = 0.85;

export function GradientBadges({ layout, lines, gradients, width }: GradientBadgesProps) {
  const { columns, rem } = layout;
  const size = (line: PlacedWeight) => Math.abs(gradients[line.index] as number);
  const most = blamedLines(lines, gradients, width / rem);
  const largest = size(most[0] as PlacedWeight) || 1;
  return most.reverse().map((line) => {
    const gradient = gradients[line.index] as number;
    const look = signLooks[signOf(gradient)];
    const { x, y } = badgePoint(line, columns);
    const radius = (SMALLEST_REM + (LARGEST_REM - SMALLEST_REM) * Math.sqrt(size(line) / largest)) * rem;
    return (
      <g
        key={line.index}
        transform={`translate(${x} ${y})`}
        className="transition-opacity duration-300 starting:opacity-0"
        style={{ transitionDelay: `${(columns.length - 0.5 - line.to.column) * COLUMN_MS}ms` }}
      >
        <circle r={radius} strokeWidth={0.1 * rem} className={look.svgSoft} />
        <text
          y={radius * 0.58}
          textAnchor="middle"
          fontSize={radius * 1.65}
          fontWeight={800}
          className={look.svgText}
        >
          {look.glyph}
        </text>
      </g>
    );
  });
}
