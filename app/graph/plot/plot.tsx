// The end as it follows the number that is turned: the curve, the triangles of the turns so far, and the line through the last.

"use client";

import { type PointerEvent, useId, useMemo } from "react";
import type { GraphNode } from "../../../lib/micrograd/graph";
import { curveOf, endAt, type Turned, turnedBy } from "../../../lib/questions/turned";
import { type Box, useBox } from "../../ui/use-box";
import { nodeName } from "../node-name";
import { DRAGGED } from "../what-if/use-drag";
import { AxisLabels } from "./axis-labels";
import { heightsOf, stretchAround, wholeStretch } from "./plot-window";

export interface PlotProps {
  stage: {
    nodes: readonly GraphNode[];
    /** The number that is turned, and how far. */
    target: number;
    turn: number;
  };
  /** Those that were shown so far, the last as the one that is spoken of. */
  turns: readonly Turned[];
  /** How steep the line is that is drawn through the start; null for none. */
  slope: number | null;
  /** Where else that line touches the curve. */
  touches?: number;
  /** Where the number is tried out: then as much of the curve is drawn as it can be turned over. */
  tried?: number | null;
  /** Takes the point in hand: to where it is dragged. */
  onDrag?: (to: number) => void;
  /** What is read aloud. */
  label: string;
  /** For type. */
  type: string;
  className: string;
}

export function Plot({ label, type, className, ...shown }: PlotProps) {
  const { ref, box } = useBox<HTMLDivElement>();
  return (
    <div ref={ref} role="img" aria-label={label} className={`relative min-w-0 ${type} ${className}`}>
      {box && <Drawing {...shown} box={box} />}
    </div>
  );
}

const SAMPLES = 120;
/** In rem. */
const MARGIN = { left: 4.6, right: 1.6, top: 1.7, bottom: 1.9 };

function Drawing({
  stage,
  turns,
  slope,
  touches,
  tried = null,
  onDrag,
  box,
}: Omit<PlotProps, "label" | "type" | "className"> & { box: Box }) {
  const { nodes, target, turn } = stage;
  const clip = useId();
  const isWhole = tried !== null;
  const { curve, stretch, heights, asked } = useMemo(() => {
    const asked = turnedBy(nodes, target, turn);
    const stretch = isWhole ? wholeStretch(asked.from) : stretchAround(asked);
    const curve = curveOf(nodes, target, stretch, SAMPLES);
    return { asked, stretch, curve, heights: heightsOf(curve, [asked.before, asked.after], stretch) };
  }, [nodes, target, turn, isWhole]);
  const { rem } = box;
  const frame = {
    left: MARGIN.left * rem,
    top: MARGIN.top * rem,
    width: Math.max(1, box.width - (MARGIN.left + MARGIN.right) * rem),
    height: Math.max(1, box.height - (MARGIN.top + MARGIN.bottom) * rem),
  };
  const px = (x: number) => frame.left + ((x - stretch[0]) / (stretch[1] - stretch[0])) * frame.width;
  const py = (y: number) =>
    frame.top + (1 - (y - heights[0]) / (heights[1] - heights[0] || 1)) * frame.height;
  const within = (y: number) => Math.min(frame.top + frame.height, Math.max(frame.top, y));
  const { from, before } = asked;
  const current = turns.at(-1);
  const at = tried === null ? null : { x: tried, y: endAt(nodes, target, tried) };
  const start = touches ?? from;
  const line = (x: number) => py(endAt(nodes, target, start) + (slope ?? 0) * (x - start));
  const drag = ({ clientX, buttons, currentTarget, pointerId }: PointerEvent<SVGSVGElement>) => {
    if (buttons === 0) return;
    currentTarget.setPointerCapture(pointerId);
    const right = clientX - currentTarget.getBoundingClientRect().left - frame.left;
    onDrag?.(stretch[0] + (right / frame.width) * (stretch[1] - stretch[0]));
  };
  return (
    <svg
      aria-hidden="true"
      width={box.width}
      height={box.height}
      {...(onDrag && { onPointerDown: drag, onPointerMove: drag })}
      className={`absolute top-0 left-0 font-sans ${onDrag ? DRAGGED : ""}`}
    >
      <clipPath id={clip}>
        <rect x={frame.left} y={frame.top} width={frame.width} height={frame.height} />
      </clipPath>
      <path
        d={`M${frame.left} ${frame.top}v${frame.height}h${frame.width}`}
        fill="none"
        strokeWidth={0.08 * rem}
        className="stroke-line-strong"
      />
      <g clipPath={`url(#${clip})`} strokeLinejoin="round">
        {turns.map((each) => (
          <path
            key={each.turn}
            d={`M${px(from)} ${py(before)}H${px(each.to)}V${py(each.after)}`}
            strokeWidth={(each === current ? 0.16 : 0.07) * rem}
            strokeDasharray={each === current ? undefined : `${0.3 * rem} ${0.25 * rem}`}
            className={each === current ? "fill-accent-soft stroke-accent-deep" : "fill-none stroke-ink-soft"}
          />
        ))}
        {slope !== null && (
          <line
            x1={px(stretch[0])}
            x2={px(stretch[1])}
            y1={line(stretch[0])}
            y2={line(stretch[1])}
            strokeWidth={0.13 * rem}
            className="stroke-accent-deep"
          />
        )}
        <path
          d={pathOf(curve, px, py, 2 * frame.height)}
          fill="none"
          strokeWidth={0.16 * rem}
          className="stroke-ink"
        />
      </g>
      <circle cx={px(from)} cy={within(py(before))} r={0.28 * rem} className="fill-ink" />
      {current && (
        <circle
          cx={px(current.to)}
          cy={within(py(current.after))}
          r={0.22 * rem}
          className="fill-accent-deep"
        />
      )}
      {at && (
        <circle
          cx={px(at.x)}
          cy={within(py(at.y))}
          r={0.42 * rem}
          strokeWidth={0.14 * rem}
          className="fill-accent stroke-ink"
        />
      )}
      <AxisLabels
        {...{ frame, rem, px, py }}
        name={nodeName(nodes, target)}
        root={nodeName(nodes, nodes.length - 1)}
        start={{ x: from, y: before }}
        end={at ?? (current ? { x: current.to, y: current.after } : null)}
      />
    </svg>
  );
}

/** Broken where there is no value, and where the curve leaps from one end of the drawing to the other. */
function pathOf(
  curve: readonly { x: number; y: number }[],
  px: (x: number) => number,
  py: (y: number) => number,
  leap: number,
): string {
  let last = Number.NaN;
  return curve
    .map(({ x, y }) => {
      const to = py(y);
      const isJoined = Math.abs(to - last) < leap;
      last = to;
      return Number.isFinite(to) ? `${isJoined ? "L" : "M"}${px(x).toFixed(1)} ${to.toFixed(1)}` : "";
    })
    .join("");
}
