// The signs of the blame: a badge on each of the most blamed weights' lines, larger for more blame.

import { signOf } from "../../../lib/micrograd/sign";
import { signLooks } from "../../graph/sign-look";
import { blameDelay } from "./blame-lines";
import type { Badge, PlacedBadge } from "./mark-places";
import type { NetworkLayout, PlacedWeight } from "./network-layout";

interface GradientBadgesProps {
  layout: NetworkLayout;
  badges: readonly PlacedBadge[];
  gradients: ArrayLike<number>;
}

/** The colour and the dash of a line say the sign as well, so a few are enough. */
const MOST_BADGES = 12;
const SMALLEST_REM = 0.5;
const LARGEST_REM = 0.9;

/** On the most blamed of the lines, largest first. */
export function blameBadges(lines: readonly PlacedWeight[], gradients: ArrayLike<number>): Badge[] {
  const size = ({ index }: PlacedWeight) => Math.abs(gradients[index] as number);
  const most = [...lines].sort((a, b) => size(b) - size(a)).slice(0, MOST_BADGES);
  const largest = (most[0] && size(most[0])) || 1;
  return most.map((line) => ({
    line,
    radius: SMALLEST_REM + (LARGEST_REM - SMALLEST_REM) * Math.sqrt(size(line) / largest),
  }));
}

export function GradientBadges({ layout, badges, gradients }: GradientBadgesProps) {
  const { columns, rem } = layout;
  const largest = Math.max(...badges.map(({ line }) => Math.abs(gradients[line.index] as number)));
  return badges.map((badge) => {
    const { line, x, y } = badge;
    const radius = badge.radius * rem;
    const blame = gradients[line.index] as number;
    const look = signLooks[signOf(blame)];
    const delay = blameDelay(line, columns.length, Math.abs(blame) / (largest || 1));
    return (
      <g
        key={line.index}
        transform={`translate(${x} ${y})`}
        className="transition-opacity duration-300 starting:opacity-0"
        style={{ transitionDelay: `${delay}ms` }}
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
