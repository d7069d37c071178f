// Blame on the weights: a badge with its sign on each line, larger for more blame; on the most blamed ones where there is no room for all.

import { signOf } from "../../../lib/micrograd/sign";
import { signLooks } from "../../graph/sign-look";
import type { Badge, PlacedBadge } from "./mark-places";
import type { NetworkLayout, PlacedWeight } from "./network-layout";
import { COLUMN_MS } from "./pace";

interface GradientBadgesProps {
  layout: NetworkLayout;
  badges: readonly PlacedBadge[];
  gradients: ArrayLike<number>;
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

const SMALLEST_REM = 0.42;
const LARGEST_REM = 0.85;

/** Of the lines that may carry one, the most blamed first; the drawing's width is in rem. */
export function blameBadges(
  lines: readonly PlacedWeight[],
  gradients: ArrayLike<number>,
  width: number,
): Badge[] {
  const size = ({ index }: PlacedWeight) => Math.abs(gradients[index] as number);
  const most = [...lines].sort((a, b) => size(b) - size(a)).slice(0, mostBadges(lines.length, width));
  const largest = (most[0] && size(most[0])) || 1;
  return most.map((line) => ({
    line,
    radius: SMALLEST_REM + (LARGEST_REM - SMALLEST_REM) * Math.sqrt(size(line) / largest),
  }));
}

export function GradientBadges({ layout, badges, gradients }: GradientBadgesProps) {
  const { columns, rem } = layout;
  return badges.map((badge) => {
    const { line, x, y } = badge;
    const radius = badge.radius * rem;
    const look = signLooks[signOf(gradients[line.index] as number)];
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
