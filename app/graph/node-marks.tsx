// What is marked on a node: that the question is about it, that the keyboard is on it, and the blame it carries.

import { type Sign, signOf } from "../../lib/micrograd/sign";
import { BADGE_HEIGHT, BADGE_OVERLAP, badgeOf } from "./card-size";
import { changeText } from "./move-text";
import type { PlacedNode } from "./placed";
import { blameText, signLooks } from "./sign-look";

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** An outer ring, twice as thick as any other line; where a question is about the node, its badge says so. */
export function TargetRing({ left, top, width, height }: Box) {
  return (
    <rect
      x={left - 7}
      y={top - 7}
      width={width + 14}
      height={height + 14}
      rx={22}
      strokeWidth={7}
      className="fill-none stroke-accent"
    />
  );
}

export function FocusRing({ left, top, width, height }: Box) {
  return (
    <rect
      x={left - 13}
      y={top - 13}
      width={width + 26}
      height={height + 26}
      rx={26}
      strokeWidth={4}
      className="fill-none stroke-transparent group-focus-visible:stroke-focus"
    />
  );
}

export function QuestionBadge({ answer, x, y }: { answer: Sign | null; x: number; y: number }) {
  const look = answer && signLooks[answer];
  return (
    <g transform={`translate(${x - 2} ${y + 2})`}>
      <circle r={17} strokeWidth={2.5} className={look?.svgSoft ?? "fill-accent stroke-ink"} />
      <text
        y={8}
        textAnchor="middle"
        fontSize={24}
        fontWeight={800}
        className={look?.svgText ?? "fill-accent-ink"}
      >
        {look?.glyph ?? "?"}
      </text>
    </g>
  );
}

/** How far a number has moved, in the place of the blame that it will carry; ink, since colour is blame's. */
export function ChangeBadge({ change, y }: { change: number; y: number }) {
  const text = changeText(change);
  const width = text.length * 12.5 + 26;
  return (
    <g transform={`translate(0 ${y - BADGE_OVERLAP})`}>
      <rect
        x={-width / 2}
        width={width}
        height={BADGE_HEIGHT}
        rx={BADGE_HEIGHT / 2}
        className={change === 0 ? "fill-ink-soft" : "fill-ink"}
      />
      <text
        y={BADGE_HEIGHT / 2 + 7.5}
        textAnchor="middle"
        fontSize={21}
        fontWeight={750}
        className="fill-paper"
      >
        {text}
      </text>
    </g>
  );
}

interface BlameBadgeProps {
  blame: number;
  parts: readonly number[];
  place: PlacedNode;
}

export function BlameBadge({ blame, parts, place }: BlameBadgeProps) {
  const look = signLooks[signOf(blame)];
  const text = blameText(blame, parts);
  const { width, shift } = badgeOf(place.x, text);
  return (
    <g transform={`translate(${shift} ${place.height / 2 - BADGE_OVERLAP})`}>
      <rect
        x={-width / 2}
        width={width}
        height={BADGE_HEIGHT}
        rx={BADGE_HEIGHT / 2}
        strokeWidth={2.5}
        className={look.svgSoft}
      />
      <text
        y={BADGE_HEIGHT / 2 + 7.5}
        textAnchor="middle"
        fontSize={21}
        fontWeight={750}
        className={look.svgText}
      >
        {text}
      </text>
    </g>
  );
}
