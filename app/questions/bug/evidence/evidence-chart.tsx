// The two traces of a case as curves, side by side on one scale; once it is known, the step where they part is marked.

"use client";

import { useTranslations } from "next-intl";
import { type Evidence, EXAMPLE, type SideBySide } from "../../../../lib/training/evidence";
import { Axes, curvePath } from "../../../training/losses/loss-chart";
import { type Box, useBox } from "../../../ui/use-box";
import { evidenceScale } from "./evidence-scale";
import { numberText } from "./evidence-words";

interface EvidenceChartsProps {
  evidence: Evidence;
  /** The step to mark; null while it may not be told. */
  parting: number | null;
  /** How much room they take. */
  className: string;
}

export function EvidenceCharts({ className, ...shown }: EvidenceChartsProps) {
  return (
    <div className={`min-w-0 grid-cols-2 gap-4 ${className}`}>
      <EvidenceChart side="clean" {...shown} />
      <EvidenceChart side="buggy" {...shown} />
    </div>
  );
}

interface EvidenceChartProps extends Omit<EvidenceChartsProps, "className"> {
  side: keyof SideBySide<unknown>;
}

/** Of the plot, in rem. */
const MARGIN = { left: 3.6, right: 0.9, top: 0.7, bottom: 1.9 };

function EvidenceChart({ evidence, side, parting }: EvidenceChartProps) {
  const t = useTranslations("questions.bug");
  const { ref, box } = useBox<HTMLDivElement>();
  const trace = evidence[side];
  const { from } = evidence;
  const label = t("chartLabel", {
    side: t(side),
    from,
    to: from + trace.length - 1,
    first: numberText(trace[0] ?? 0),
    last: numberText(trace.at(-1) ?? 0),
    low: numberText(Math.min(...trace)),
    high: numberText(Math.max(...trace)),
  });
  return (
    <figure className="flex h-full min-h-0 min-w-0 flex-col">
      <figcaption className="text-center font-bold text-base">{t(side)}</figcaption>
      <div ref={ref} role="img" aria-label={label} className="relative min-h-16 w-full grow">
        {box && <Plot {...{ evidence, side, parting, box }} />}
      </div>
    </figure>
  );
}

function Plot({ evidence, side, parting, box }: EvidenceChartProps & { box: Box }) {
  const { rem } = box;
  const { of, from } = evidence;
  const trace = evidence[side];
  const frame = {
    left: MARGIN.left * rem,
    top: MARGIN.top * rem,
    width: box.width - (MARGIN.left + MARGIN.right) * rem,
    height: box.height - (MARGIN.top + MARGIN.bottom) * rem,
  };
  const scale = evidenceScale(evidence);
  const dot = Math.min(0.2 * rem, (0.3 * frame.width) / trace.length);
  const place = (step: number, number: number) => ({
    x: frame.left + scale.x(step) * frame.width,
    y: frame.top + (1 - (scale.y(number) ?? 0)) * frame.height,
  });
  return (
    <svg
      aria-hidden="true"
      width={box.width}
      height={box.height}
      className="absolute top-0 left-0 overflow-visible font-sans"
    >
      <Axes scale={scale} frame={frame} rem={rem} />
      {of === "knob" && <Target y={place(0, EXAMPLE.target).y} frame={frame} rem={rem} />}
      {parting !== null && <Parting x={place(parting, 0).x} frame={frame} rem={rem} />}
      <path
        d={curvePath(trace, (i, number) => place(from + i, number))}
        fill="none"
        strokeWidth={0.15 * rem}
        strokeLinejoin="round"
        className="stroke-ink"
      />
      {trace
        .map((number, i) => ({ step: from + i, ...place(from + i, number) }))
        .map(({ step, x, y }) => {
          const isParting = step === parting;
          return (
            <circle
              key={step}
              cx={x}
              cy={y}
              r={isParting ? 0.48 * rem : dot}
              strokeWidth={isParting ? 0.14 * rem : 0}
              className={isParting ? "fill-accent stroke-ink" : "fill-ink"}
            />
          );
        })}
    </svg>
  );
}

interface LineProps {
  frame: { left: number; top: number; width: number; height: number };
  rem: number;
}

function Target({ y, frame: { left, width }, rem }: LineProps & { y: number }) {
  return (
    <g>
      <line
        x1={left}
        x2={left + width}
        y1={y}
        y2={y}
        strokeWidth={0.12 * rem}
        strokeDasharray={`${0.5 * rem} ${0.35 * rem}`}
        className="stroke-accent-deep"
      />
      <text
        x={left - 0.5 * rem}
        y={y + 0.33 * rem}
        textAnchor="end"
        className="fill-ink font-extrabold text-base"
      >
        {EXAMPLE.target}
      </text>
    </g>
  );
}

function Parting({ x, frame: { top, height }, rem }: LineProps & { x: number }) {
  return (
    <line
      x1={x}
      x2={x}
      y1={top}
      y2={top + height}
      strokeWidth={0.1 * rem}
      strokeDasharray={`${0.2 * rem} ${0.25 * rem}`}
      className="stroke-ink"
    />
  );
}
