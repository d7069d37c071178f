// One sample on the heat map: +1 is a round point in its class's colour, −1 a square in the other's.

import type { SVGProps } from "react";
import { classLook } from "./class-look";

interface DataPointProps {
  x: number;
  y: number;
  label: number;
  /** Half its width. */
  size: number;
  /** Width of the rim that keeps crowded points apart. */
  border?: number;
  isCurrent: boolean;
  /** Crossed out. */
  isWrong?: boolean;
  /** What makes it something to point at and to choose. */
  control?: SVGProps<SVGGElement>;
}

export function DataPoint({ x, y, label, size, border = 3, isCurrent, isWrong, control }: DataPointProps) {
  const half = size * 0.85;
  const { shape, svgFill } = classLook(label);
  return (
    <g
      transform={`translate(${x} ${y})`}
      {...control}
      className={control ? "group cursor-pointer outline-none" : ""}
    >
      {isCurrent && (
        <>
          <circle r={size * 2.1} fill="none" strokeWidth={11} className="stroke-paper" />
          <circle r={size * 2.1} fill="none" strokeWidth={6} className="stroke-accent" />
          <circle r={size * 2.1 + 4} fill="none" strokeWidth={2} className="stroke-ink" />
        </>
      )}
      {shape === "round" ? (
        <circle r={size} strokeWidth={border} className={`stroke-paper ${svgFill}`} />
      ) : (
        <rect
          x={-half}
          y={-half}
          width={2 * half}
          height={2 * half}
          strokeWidth={border}
          className={`stroke-paper ${svgFill}`}
        />
      )}
      {isWrong && <Cross size={size * 0.95} />}
      {control && (
        <circle
          r={size * 1.3}
          strokeWidth={4}
          className="fill-transparent stroke-transparent group-hover:stroke-ink group-focus-visible:stroke-focus"
        />
      )}
    </g>
  );
}

function Cross({ size }: { size: number }) {
  const strokes = `M${-size} ${-size}L${size} ${size}M${-size} ${size}L${size} ${-size}`;
  return (
    <>
      <path d={strokes} strokeWidth={size * 0.8} strokeLinecap="round" className="stroke-paper" />
      <path d={strokes} strokeWidth={size * 0.4} strokeLinecap="round" className="stroke-ink" />
    </>
  );
}
