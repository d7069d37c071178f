// The class's numbers on a line: how many said each, those far away gathered at the ends, and the true place once it may be known.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { exactText } from "../exact-text";
import { labelsOf } from "./line-labels";
import { layoutLine } from "./line-layout";
import type { Said } from "./line-range";
import { StackRow } from "./stack-row";
import type { Stack } from "./stacks";
import { Band, Flag } from "./truth-marks";

interface NumberLineProps {
  /** From the smallest number to the largest. */
  said: readonly Said[];
  /** The same before the class discussed; null without a vote before. */
  before?: readonly Said[] | null;
  /** What was right, once it may be known. */
  right: number | null;
  /** How far off still counts. */
  tolerance: number;
  /** Whether the numbers are blame. */
  isBlame: boolean;
  /** Of the drawing, in times the size of its type. */
  width: number;
  className?: string;
}

/** Units of the drawing for the size of its type: whole numbers stay crisp where 1 would not. */
const EM = 20;
/** From top to bottom, in times the size of the type. */
const COUNT = 1.2;
const STACK = 3.6;
/** With what was said before above it, so that a graph still finds room above both. */
const STACK_AFTER = 2.4;
const STACK_BEFORE = 1.7;
const NAME_BEFORE = 1.2;
const LABEL = 1.15;
const LABELS_END = 0.3;
const TRUTH = 1.9;

const nobody: readonly Said[] = [];

export function NumberLine(props: NumberLineProps) {
  const { said, before, right, tolerance, isBlame, width, className = "" } = props;
  const t = useTranslations("live.numberLine");
  const earlier = before ?? nobody;
  const layout = useMemo(
    () => layoutLine(said, earlier, right === null ? null : { right, tolerance }, width),
    [said, earlier, right, tolerance, width],
  );
  const text = (number: number) => exactText(number, tolerance, isBlame);
  const label = ({ low, high }: Stack) => (low === high ? text(low) : `${text(low)}…${text(high)}`);
  const above = before ? COUNT + STACK_BEFORE + NAME_BEFORE : 0;
  const tall = before ? STACK_AFTER : STACK;
  const axis = above + COUNT + tall;
  const { stacks, most, truth } = layout;
  const labels = labelsOf(stacks, width, label);
  const below = LABEL * (1 + Math.max(0, ...labels.map(({ row }) => row))) + LABELS_END;
  // Until it may be known, a graph above has the room of its flag.
  const height = axis + below + (right === null ? 0 : TRUTH);
  if (stacks.length === 0 && !truth) return <p className={`text-ink-soft ${className}`}>{t("nobody")}</p>;
  return (
    <div className={className}>
      <svg
        viewBox={`0 0 ${width * EM} ${height * EM}`}
        aria-hidden="true"
        className="block w-full overflow-visible font-sans"
      >
        {truth && !truth.end && (
          <Band
            {...{ truth, em: EM }}
            top={above}
            bottom={axis}
            framed={stacks.find(({ right }) => right > 0)}
          />
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
        <StackRow {...{ stacks, most, width, tall }} y={axis} em={EM} />
        {labels.map(({ x, row, text }) => (
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
          <Flag {...{ truth, width, em: EM }} text={`✓ ${text(right)}`} top={axis + below} />
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
