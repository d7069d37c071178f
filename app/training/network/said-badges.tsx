// The class's verdicts as badges on the weights' lines: its sign, and after the reveal the true one, with a tick where that is its own.

"use client";

import { useEffect, useRef } from "react";
import { signLooks } from "../../graph/sign-look";
import type { Badge, PlacedBadge } from "./mark-places";
import type { PlacedWeight } from "./network-layout";
import { COLUMN_MS } from "./pace";
import { type ClassSaid, isRight, type Said } from "./said";
import { saidGlyph } from "./said-look";

interface SaidBadgesProps {
  rem: number;
  lines: readonly PlacedWeight[];
  badges: readonly PlacedBadge[];
  said: ClassSaid;
}

/** As many as can be told apart on one drawing. */
const MOST_ON_FEW_LINES = 60;
const MOST_BADGES = 24;
const MOST_ON_PHONE = 10;
const PHONE_REM = 22;
const ROOMY_REM = 32;

/** How many badges a drawing of `lines` has room for; its width is in rem. */
function mostBadges(lines: number, width: number): number {
  if (width < PHONE_REM) return MOST_ON_PHONE;
  return lines <= MOST_ON_FEW_LINES && width >= ROOMY_REM ? MOST_ON_FEW_LINES : MOST_BADGES;
}

const RADIUS_REM = 0.66;
/** How wide a badge is, in radii: with a mark and the true sign side by side, or with an arrow from a cross to it. */
const WIDTHS = { alone: 2, right: 4, wrong: 5 };
/** With more lines than this a tick stands alone; beside a cross there is always the sign that would have been right. */
const FEW_LINES = 24;

/** Of the lines that may carry one, the surest first; the drawing's width is in rem. */
export function saidBadges(lines: readonly PlacedWeight[], said: ClassSaid, width: number): Badge[] {
  const confidence = ({ index }: PlacedWeight) => said.get(index)?.confidence ?? -1;
  const widthOf = ({ index }: PlacedWeight) => {
    const verdict = said.get(index);
    return verdict ? badgeWidth(verdict, hasRoomOn(lines, verdict)) : WIDTHS.alone;
  };
  return lines
    .filter(({ index }) => isAnswered(said.get(index)))
    .sort((a, b) => confidence(b) - confidence(a))
    .slice(0, mostBadges(lines.length, width))
    .map((line) => ({ line, radius: RADIUS_REM, width: widthOf(line) * RADIUS_REM }));
}

/** In radii. */
function badgeWidth(said: Said, hasRoom: boolean): number {
  const wasRight = isRight(said);
  if (wasRight === null || !hasRoom) return WIDTHS.alone;
  return wasRight ? WIDTHS.right : WIDTHS.wrong;
}

/** Where nobody voted the line alone says so. */
export const isAnswered = (said: Said | undefined) => said !== undefined && said.outcome !== "unasked";

const hasRoomOn = (lines: readonly PlacedWeight[], said: Said) =>
  lines.length <= FEW_LINES || isRight(said) === false;

export function SaidBadges({ rem, lines, badges, said }: SaidBadgesProps) {
  return badges.map(({ line, radius, x, y }) => {
    const verdict = said.get(line.index);
    if (!verdict) return null;
    return (
      <g key={line.index} transform={`translate(${x} ${y})`}>
        <TurningBadge
          said={verdict}
          radius={radius * rem}
          hasRoom={hasRoomOn(lines, verdict)}
          delay={line.to.column * COLUMN_MS}
        />
      </g>
    );
  });
}

const TURN_MS = 240;

/** At the reveal what the class said turns over, layer by layer, and shows whether it is right. */
function TurningBadge({ said, delay, ...look }: Required<SaidBadgeProps> & { delay: number }) {
  const front = useRef<SVGGElement>(null);
  const back = useRef<SVGGElement>(null);
  const turns = said.truth !== null;
  useEffect(() => {
    if (!turns || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const [open, shut] = [{ transform: "scaleY(1)" }, { transform: "scaleY(0)" }];
    const timing = { duration: TURN_MS, fill: "backwards" } as const;
    const shown = { opacity: 1 };
    const turning = [
      front.current?.animate(
        [
          { ...open, ...shown },
          { ...shut, ...shown },
        ],
        { ...timing, delay, easing: "ease-in" },
      ),
      back.current?.animate([shut, open], { ...timing, delay: delay + TURN_MS, easing: "ease-out" }),
    ];
    return () => {
      for (const side of turning) side?.cancel();
    };
  }, [turns, delay]);
  return (
    <>
      {turns && (
        <g ref={front} opacity={0}>
          <SaidBadge said={{ ...said, truth: null }} {...look} />
        </g>
      )}
      <g ref={back}>
        <SaidBadge said={said} {...look} />
      </g>
    </>
  );
}

interface SaidBadgeProps {
  said: Said;
  radius: number;
  /** For the sign beside the tick or the cross. */
  hasRoom?: boolean;
}

/** The sign; once the truth is known, a pill: on the left a tick or a cross, on the right the true sign, to which an arrow leads from the cross. */
export function SaidBadge({ said, radius, hasRoom = true }: SaidBadgeProps) {
  const { sign, truth, outcome } = said;
  const look = signLooks[outcome === "decided" ? (truth ?? sign) : "0"];
  const wasRight = isRight(said);
  const hasMark = wasRight !== null;
  const half = (radius * badgeWidth(said, hasRoom)) / 2;
  const text = { y: radius * 0.5, textAnchor: "middle", fontSize: radius * 1.5, fontWeight: 800 } as const;
  return (
    <>
      <rect
        x={-half}
        y={-radius}
        width={2 * half}
        height={2 * radius}
        rx={radius}
        strokeWidth={radius * 0.16}
        strokeDasharray={outcome === "decided" ? undefined : `${radius * 0.35} ${radius * 0.35}`}
        className={look.svgSoft}
      />
      {(hasRoom || !hasMark) && (
        <text {...text} x={hasMark ? half - radius * 1.05 : 0} className={look.svgText}>
          {saidGlyph(said)}
        </text>
      )}
      {hasRoom && wasRight === false && (
        <path
          d={`M${-0.35 * radius} 0H${0.65 * radius}M${0.3 * radius} ${-0.35 * radius}L${0.65 * radius} 0L${0.3 * radius} ${0.35 * radius}`}
          fill="none"
          strokeWidth={radius * 0.16}
          className="stroke-ink"
        />
      )}
      {hasMark && (
        <>
          <circle
            cx={radius - half}
            r={radius}
            strokeWidth={radius * 0.16}
            className={wasRight ? "fill-accent stroke-ink" : "fill-surface stroke-ink"}
          />
          <text {...text} x={radius - half} className={wasRight ? "fill-accent-ink" : "fill-ink"}>
            {wasRight ? "✓" : "✕"}
          </text>
        </>
      )}
    </>
  );
}
