// One node of a graph: its name, its value, the operation that made it, and the blame it carries.

import type { SVGProps } from "react";
import { formatNumber } from "../../lib/expression/format-number";
import type { GraphNode } from "../../lib/micrograd/graph";
import { signOf } from "../../lib/questions/sign-of";
import {
  BADGE_HEIGHT,
  DISC,
  NAME_SIZE,
  type PlacedNode,
  type Point,
  VALUE_SIZE,
  VALUE_WIDTH,
} from "./graph-layout";
import { isNumber, opGlyph } from "./node-name";
import { signed, signLooks, sumText } from "./sign-look";

interface NodeCardProps {
  node: GraphNode;
  place: PlacedNode;
  /** What is written on the card; "" where its formula would be too long. */
  name: string;
  isTarget: boolean;
  /** The loss is marked with this word. */
  lossLabel: string | null;
  blame: number | undefined;
  parts: readonly number[];
  /** What makes it selectable. */
  control?: SVGProps<SVGGElement>;
}

export function NodeCard({ node, place, name, isTarget, lossLabel, blame, parts, control }: NodeCardProps) {
  const { x, y, width, height } = place;
  const left = -width / 2;
  const top = -height / 2;
  const isPlain = isNumber(node);
  const centre = node.op === "" ? 0 : DISC / 2;
  return (
    <g
      transform={`translate(${x} ${y})`}
      {...control}
      className={control ? "group cursor-pointer outline-none" : ""}
    >
      <title>{node.label ?? undefined}</title>
      {control && <FocusRing {...{ left, top, width, height }} />}
      {isTarget && <TargetRing {...{ left, top, width, height }} />}
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        rx={isPlain ? height / 2 : 16}
        strokeWidth={isTarget ? 3 : 2}
        strokeDasharray={isPlain ? "5 5" : undefined}
        className={`fill-surface ${isTarget ? "stroke-ink" : "stroke-line-strong"} group-hover:fill-accent-soft`}
      />
      {name && !isPlain && (
        <text
          x={centre}
          y={-8}
          textAnchor="middle"
          fontSize={NAME_SIZE}
          fontWeight={750}
          className="fill-ink"
        >
          {name}
        </text>
      )}
      <ValueText value={node.data} x={centre} y={name && !isPlain ? 22 : 7} />
      {node.op !== "" && <OpDisc node={node} x={left} />}
      {lossLabel && (
        <text y={top - 9} textAnchor="middle" fontSize={17} fontWeight={600} className="fill-ink-soft">
          {lossLabel}
        </text>
      )}
      {blame !== undefined && <BlameBadge blame={blame} parts={parts} y={-top} />}
      {isTarget && <QuestionBadge x={-left} y={top} />}
    </g>
  );
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The blamed node: an outer ring, and a question mark, so that nobody needs to see the colour. */
function TargetRing({ left, top, width, height }: Box) {
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

function FocusRing({ left, top, width, height }: Box) {
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

function QuestionBadge({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x - 2} ${y + 2})`}>
      <circle r={17} strokeWidth={2.5} className="fill-accent stroke-ink" />
      <text y={8} textAnchor="middle" fontSize={24} fontWeight={800} className="fill-accent-ink">
        ?
      </text>
    </g>
  );
}

function ValueText({ value, x, y }: { value: number } & Point) {
  const text = formatNumber(value);
  const tooLong = text.length * 0.6 * VALUE_SIZE > VALUE_WIDTH + 10;
  return (
    <text
      x={x}
      y={y}
      textAnchor="middle"
      fontSize={VALUE_SIZE}
      textLength={tooLong ? VALUE_WIDTH + 10 : undefined}
      lengthAdjust="spacingAndGlyphs"
      className="fill-ink-soft"
    >
      {text}
    </text>
  );
}

function OpDisc({ node, x }: { node: GraphNode; x: number }) {
  const glyph = opGlyph(node);
  return (
    <g transform={`translate(${x} 0)`}>
      <rect
        x={-DISC - (glyph.length > 2 ? 8 : 0)}
        y={-DISC}
        width={2 * DISC + (glyph.length > 2 ? 16 : 0)}
        height={2 * DISC}
        rx={DISC}
        className="fill-ink"
      />
      <text
        y={glyph.length > 1 ? 6 : 9}
        textAnchor="middle"
        fontSize={glyph.length > 1 ? 18 : 27}
        fontWeight={650}
        className="fill-paper"
      >
        {glyph}
      </text>
    </g>
  );
}

function BlameBadge({ blame, parts, y }: { blame: number; parts: readonly number[]; y: number }) {
  const look = signLooks[signOf(blame)];
  const text = parts.length > 1 ? sumText(parts) : signed(blame);
  const width = text.length * 12.5 + 26;
  return (
    <g transform={`translate(0 ${y + 3})`}>
      <rect
        x={-width / 2}
        y={-4}
        width={width}
        height={BADGE_HEIGHT}
        rx={BADGE_HEIGHT / 2}
        strokeWidth={2.5}
        className={look.svgSoft}
      />
      <text
        y={BADGE_HEIGHT / 2 + 3}
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
