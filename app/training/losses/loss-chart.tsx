// The loss over the steps of a run, on a linear or a logarithmic axis, with the step on show marked and ghosts beside it.

"use client";

import { line } from "d3-shape";
import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import type { Ghosts } from "../../../lib/training/ghosts";
import { type Box, useBox } from "../../ui/use-box";
import { type CurveName, curveStroke } from "./curve-look";
import { apart, type LossAxis, type LossScale, lossScale, thinned, ticksApart } from "./loss-scale";
import { lossText } from "./loss-text";

interface LossChartProps {
  losses: ArrayLike<number>;
  /** The step on show. */
  step: number;
  axis: LossAxis;
  /** What a run by the true gradient and one by coins have lost so far, where the class votes. */
  ghosts?: Ghosts | null;
  /** Steps to leave room for. */
  planned?: number;
}

const MOST_POINTS = 400;
const FEWEST_STEPS = 10;
/** Of the plot, in rem. */
const MARGIN = { left: 3.6, right: 0.8, top: 0.7, bottom: 1.9 };
/** For the names at the ends of curves, each with a thread to its own, and between two of them, in rem. */
const NAME_ROOM = 6.8;
const NAME_GAP = 1.15;
const THREAD = { from: 0.6, to: 1.5, width: 0.06 };

export function LossChart(props: LossChartProps) {
  const { losses, step, ghosts } = props;
  const t = useTranslations("training");
  const { ref, box } = useBox<HTMLDivElement>();
  const now = losses[Math.min(step, losses.length - 1)];
  const start = losses[0];
  const label =
    now === undefined || start === undefined
      ? t("chartEmpty")
      : t("chartLabel", {
          steps: losses.length - 1,
          start: lossText(start),
          now: lossText(now),
          step,
        });
  const ghostLabel =
    ghosts && now !== undefined
      ? t("chartGhosts", {
          now: lossText(now),
          gradient: lossText(ghosts.gradient[step]),
          coins: lossText(ghosts.coins[step]),
        })
      : "";
  return (
    <div
      ref={ref}
      role="img"
      aria-label={`${label} ${ghostLabel}`}
      className="relative h-full min-h-28 w-full min-w-0"
    >
      {box && <Plot {...props} box={box} />}
    </div>
  );
}

function Plot({ losses, step, axis, ghosts, planned = 0, box }: LossChartProps & { box: Box }) {
  const t = useTranslations("training.curves");
  const { rem } = box;
  const frame = {
    left: MARGIN.left * rem,
    top: MARGIN.top * rem,
    width: box.width - (MARGIN.left + (ghosts ? NAME_ROOM : MARGIN.right)) * rem,
    height: box.height - (MARGIN.top + MARGIN.bottom) * rem,
  };
  const steps = Math.max(planned || FEWEST_STEPS, losses.length - 1);
  // The class's curve comes last, so that it lies on top of its ghosts.
  const curves: { name: CurveName; losses: ArrayLike<number> }[] = [
    ...(ghosts ? [{ name: "gradient" as const, losses: ghosts.gradient }] : []),
    ...(ghosts ? [{ name: "coins" as const, losses: ghosts.coins }] : []),
    { name: "class", losses },
  ];
  const scale = lossScale(
    curves.flatMap((curve) => Array.from(curve.losses)),
    steps,
    axis,
  );
  const place = (at: number, loss: number) => {
    const y = scale.y(loss);
    return y === null
      ? null
      : { x: frame.left + scale.x(at) * frame.width, y: frame.top + (1 - y) * frame.height };
  };
  const shown = Math.min(step, losses.length - 1);
  const mark = losses[shown] === undefined ? null : place(shown, losses[shown]);
  const ends = curves.flatMap(({ name, losses }) => {
    const last = losses.length - 1;
    const end = last < 0 ? null : place(last, losses[last] as number);
    return end ? [{ name, ...end }] : [];
  });
  const heights = apart(
    ends.map(({ y }) => y),
    NAME_GAP * rem,
    { low: frame.top, high: frame.top + frame.height },
  );
  return (
    <svg
      aria-hidden="true"
      // Paper is narrower than the screen that it was laid out for.
      viewBox={`0 0 ${box.width} ${box.height}`}
      width={box.width}
      height={box.height}
      className="absolute top-0 left-0 overflow-visible font-sans print:size-full"
    >
      <Axes scale={scale} frame={frame} rem={rem} />
      {curves.map(({ name, losses }) => (
        <path key={name} d={curvePath(losses, place)} {...curveStroke(name, rem)} />
      ))}
      {ghosts &&
        ends.map(({ name, x, y }, i) => (
          <g key={name} transform={`translate(${x} ${y})`}>
            <line
              x1={THREAD.from * rem}
              x2={THREAD.to * rem}
              y2={(heights[i] ?? y) - y}
              strokeWidth={THREAD.width * rem}
              className="stroke-ink-soft"
            />
            <text
              x={(THREAD.to + 0.3) * rem}
              y={(heights[i] ?? y) - y + 0.35 * rem}
              className={`text-base ${name === "class" ? "fill-ink font-bold" : "fill-ink-soft"}`}
            >
              {t(name)}
            </text>
          </g>
        ))}
      {mark && (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={0.42 * rem}
          strokeWidth={0.14 * rem}
          className="fill-accent stroke-ink"
        />
      )}
    </svg>
  );
}

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function Axes({ scale, frame, rem }: { scale: LossScale; frame: Frame; rem: number }) {
  const { left, top, width, height } = frame;
  return (
    <g className="text-ink-soft">
      {scale.yTicks.map(({ value, at }) => (
        <g key={value} transform={`translate(0 ${top + (1 - at) * height})`}>
          <line x1={left} x2={left + width} strokeWidth={1} className="stroke-line" />
          <text x={left - 0.5 * rem} y={0.33 * rem} textAnchor="end" className="fill-ink-soft text-base">
            {formatNumber(value)}
          </text>
        </g>
      ))}
      {ticksApart(scale.xTicks, width / rem).map(({ value, at }) => (
        <text
          key={value}
          x={left + at * width}
          y={top + height + 1.4 * rem}
          textAnchor="middle"
          className="fill-ink-soft text-base"
        >
          {value}
        </text>
      ))}
      <line
        x1={left}
        x2={left + width}
        y1={top + height}
        y2={top + height}
        strokeWidth={2}
        className="stroke-line-strong"
      />
    </g>
  );
}

interface Place {
  x: number;
  y: number;
}

/** A curve has a gap where a loss can't be drawn. */
export function curvePath(
  losses: ArrayLike<number>,
  place: (step: number, loss: number) => Place | null,
): string {
  const places = thinned(losses.length, MOST_POINTS).map((step) => place(step, losses[step] as number));
  const draw = line<Place | null>(
    (point) => point?.x ?? 0,
    (point) => point?.y ?? 0,
  );
  return draw.defined((point) => point !== null).digits(1)(places) ?? "";
}
