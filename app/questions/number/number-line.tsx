// The class's numbers on a line: how many said each, those far away gathered at the ends, and the true place once it may be known.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { NumberStage, NumberSummary } from "../../../lib/questions/number/number";
import { clampLabel, labelsOf, labelWidth } from "./line-labels";
import { layoutLine, type PlacedTruth, type Stack } from "./line-layout";
import { StackRow } from "./stack-row";
import { numberText } from "./told";

interface NumberLineProps {
  stage: NumberStage;
  summary: NumberSummary;
  before?: NumberSummary | null;
  /** What was right, once it may be known. */
  right: number | null;
  /** Of the drawing, in times the size of its type. */
  width: number;
  className?: string;
}

/** Units of the drawing for the size of its type: whole numbers stay crisp where 1 would not. */
const EM = 20;
/** From top to bottom, in times the size of the type. */
const COUNT = 1.2;
const STACK = 3.6;
const STACK_BEFORE = 1.7;
const NAME_BEFORE = 1.2;
const LABEL = 1.15;
const LABELS = 2.6;
const TRUTH = 1.9;

const nobody: NumberSummary["said"] = [];

export function NumberLine({ stage, summary, before, right, width, className = "" }: NumberLineProps) {
  const t = useTranslations("questions.number");
  const { tolerance } = stage;
  const earlier = before?.said ?? nobody;
  const layout = useMemo(
    () => layoutLine(summary.said, earlier, right === null ? null : { right, tolerance }, width),
    [summary, earlier, right, tolerance, width],
  );
  const text = (number: number) => numberText(stage, number);
  const label = ({ low, high }: Stack) => (low === high ? text(low) : `${text(low)}…${text(high)}`);
  const above = before ? COUNT + STACK_BEFORE + NAME_BEFORE : 0;
  const axis = above + COUNT + STACK;
  const height = axis + LABELS + TRUTH;
  const { stacks, most, truth } = layout;
  if (stacks.length === 0 && !truth) return <p className={`text-ink-soft ${className}`}>{t("nobody")}</p>;
  return (
    <div className={className}>
      <svg viewBox={`0 0 ${width * EM} ${height * EM}`} aria-hidden="true" className="block w-full font-sans">
        {truth && (
          <Band truth={truth} top={above} bottom={axis} isHit={stacks.some(({ right }) => right > 0)} />
        )}
        {before && (
          <g className="opacity-55">
            <StackRow
              stacks={layout.before}
              {...{ most, width }}
              tall={STACK_BEFORE}
              y={COUNT + STACK_BEFORE}
              em={EM}
            />
            <text
              x={0}
              y={(COUNT + STACK_BEFORE + 0.95) * EM}
              fontSize={0.85 * EM}
              fontWeight={600}
              className="fill-ink-soft"
            >
              {t("before")}
            </text>
          </g>
        )}
        <StackRow {...{ stacks, most, width }} tall={STACK} y={axis} em={EM} />
        {labelsOf(stacks, width, label).map(({ x, row, text }) => (
          <text
            key={text}
            x={x * EM}
            y={(axis + (row + 1) * LABEL) * EM}
            textAnchor="middle"
            fontSize={EM}
            fontWeight={650}
            className="fill-ink"
          >
            {text}
          </text>
        ))}
        {truth && right !== null && (
          <Flag truth={truth} text={`✓ ${text(right)}`} top={axis + LABELS} width={width} />
        )}
      </svg>
      <ul className="sr-only">
        {layout.before.map((stack) => (
          <li key={`before ${stack.low}`}>{t("saidBefore", { label: label(stack), times: stack.times })}</li>
        ))}
        {stacks.map((stack) => (
          <li key={stack.low}>
            {right === null
              ? t("said", { label: label(stack), times: stack.times })
              : t("saidRight", { label: label(stack), times: stack.times, right: stack.right })}
          </li>
        ))}
        {right !== null && <li>{t("truth", { value: text(right) })}</li>}
      </ul>
    </div>
  );
}

interface BandProps {
  truth: PlacedTruth;
  top: number;
  bottom: number;
  /** Somebody was right: then it frames their stack. */
  isHit: boolean;
}

/** What counts as right, from edge to edge; never too thin to be seen. */
function Band({ truth: { x, from, to }, top, bottom, isHit }: BandProps) {
  const half = isHit ? 0.75 : 0.25;
  const left = Math.min(from, x - half);
  const right = Math.max(to, x + half);
  return (
    <rect
      x={left * EM}
      y={top * EM}
      width={(right - left) * EM}
      height={(bottom - top) * EM}
      rx={0.2 * EM}
      strokeWidth={2}
      strokeDasharray="6 5"
      className="fill-accent-soft stroke-accent-deep"
    />
  );
}

interface FlagProps {
  truth: PlacedTruth;
  text: string;
  /** Below the labels. */
  top: number;
  width: number;
}

/** The true place, named below the line. */
function Flag({ truth: { x, end }, text, top, width }: FlagProps) {
  const words = end === "left" ? `◀ ${text}` : end === "right" ? `${text} ▶` : text;
  const half = labelWidth(words) / 2 + 0.6;
  const centre = Math.min(width - half, Math.max(half, clampLabel(x, words, width)));
  return (
    <g>
      <path
        d={`M${x * EM} ${(top - 0.15) * EM}l${-0.4 * EM} ${0.5 * EM}h${0.8 * EM}z`}
        className="fill-accent-deep"
      />
      <rect
        x={(centre - half) * EM}
        y={(top + 0.25) * EM}
        width={2 * half * EM}
        height={1.5 * EM}
        rx={0.75 * EM}
        strokeWidth={2}
        className="fill-accent stroke-accent-deep"
      />
      <text
        x={centre * EM}
        y={(top + 1.36) * EM}
        textAnchor="middle"
        fontSize={EM}
        fontWeight={800}
        className="fill-accent-ink"
      >
        {words}
      </text>
    </g>
  );
}
