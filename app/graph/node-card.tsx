// One node of a graph: its name, its value, the operation that made it, and the blame it carries.

import type { SVGProps } from "react";
import { isNumber } from "../../lib/expression/is-number";
import type { GraphNode } from "../../lib/micrograd/graph";
import type { Sign } from "../../lib/micrograd/sign";
import { DISC, NAME_SIZE, VALUE_SIZE, VALUE_WIDTH } from "./card-size";
import { MarkRing, MarkTag, type NodeMark } from "./node-mark";
import { BlameBadge, ChangeBadge, FocusRing, QuestionBadge, TargetRing } from "./node-marks";
import { opGlyph } from "./node-name";
import type { PlacedNode, Point } from "./placed";

interface NodeCardProps {
  node: GraphNode;
  place: PlacedNode;
  /** What is written on the card; "" where its formula would be too long. */
  name: string;
  isTarget: boolean;
  isAsked: boolean;
  /** Takes the place of the "?" that asks. */
  answer: Sign | null;
  /** What stands for its number. */
  value: string;
  /** How far that has moved. */
  change: number | undefined;
  /** Whether it has moved just now. */
  isMoving: boolean;
  /** The loss is marked with this word. */
  lossLabel: string | null;
  blame: number | undefined;
  parts: readonly number[];
  /** What became of it by taps. */
  mark: NodeMark | undefined;
  /** What makes it selectable, or tells who looks at it. */
  control?: SVGProps<SVGGElement>;
}

export function NodeCard(props: NodeCardProps) {
  const {
    node,
    place,
    name,
    value,
    change,
    isMoving,
    isTarget,
    isAsked,
    answer,
    lossLabel,
    blame,
    parts,
    mark,
    control,
  } = props;
  const { x, y, width, height } = place;
  const left = -width / 2;
  const top = -height / 2;
  const isPlain = isNumber(node);
  const centre = node.op === "" ? 0 : DISC / 2;
  return (
    <g
      transform={`translate(${x} ${y})`}
      data-node={node.id}
      {...control}
      className={control ? `group outline-none ${control.onClick ? "cursor-pointer" : "cursor-help"}` : ""}
    >
      <title>{node.label ?? undefined}</title>
      {control && <FocusRing {...{ left, top, width, height }} />}
      {mark && <MarkRing {...{ mark, width, height }} />}
      {isTarget && <TargetRing {...{ left, top, width, height }} />}
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        rx={isPlain ? height / 2 : 16}
        strokeWidth={isTarget ? 3 : 2}
        strokeDasharray={isPlain ? "5 5" : undefined}
        className={`${isMoving || mark?.look === "picked" ? "fill-accent-soft" : "fill-surface"} ${isTarget || isMoving ? "stroke-ink" : "stroke-line-strong"} group-hover:fill-accent-soft`}
      />
      {name && !isPlain && (
        <text
          x={centre}
          y={-9}
          textAnchor="middle"
          fontSize={NAME_SIZE}
          fontWeight={750}
          className="fill-ink"
        >
          {name}
        </text>
      )}
      <ValueText text={value} x={centre} y={name && !isPlain ? 19 : 7} hasMoved={Boolean(change)} />
      {node.op !== "" && <OpDisc node={node} x={left} />}
      {lossLabel && (
        <text
          y={top - (isTarget || mark ? 16 : 9)}
          textAnchor="middle"
          fontSize={21}
          fontWeight={600}
          className="fill-ink-soft"
        >
          {lossLabel}
        </text>
      )}
      {blame !== undefined && <BlameBadge {...{ blame, parts, place }} />}
      {change !== undefined && <ChangeBadge change={change} y={-top} />}
      {mark && <MarkTag {...{ mark, width, height }} />}
      {isAsked && <QuestionBadge answer={answer} x={-left} y={top} />}
    </g>
  );
}

function ValueText({ text, x, y, hasMoved }: { text: string; hasMoved: boolean } & Point) {
  const tooLong = text.length * 0.6 * VALUE_SIZE > VALUE_WIDTH + 10;
  return (
    <text
      x={x}
      y={y}
      textAnchor="middle"
      fontSize={VALUE_SIZE}
      textLength={tooLong ? VALUE_WIDTH + 10 : undefined}
      lengthAdjust="spacingAndGlyphs"
      fontWeight={hasMoved ? 800 : undefined}
      className={hasMoved ? "fill-ink" : "fill-ink-soft"}
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
        x={-DISC - (glyph.length > 2 ? 11 : 0)}
        y={-DISC}
        width={2 * DISC + (glyph.length > 2 ? 22 : 0)}
        height={2 * DISC}
        rx={DISC}
        className="fill-ink"
      />
      <text
        y={glyph.length > 1 ? 7 : 9}
        textAnchor="middle"
        fontSize={glyph.length > 1 ? 21 : 27}
        fontWeight={650}
        className="fill-paper"
      >
        {glyph}
      </text>
    </g>
  );
}
