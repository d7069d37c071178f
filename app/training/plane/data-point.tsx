// One sample on the heat map: +1 is a round point in its class's colour, −1 a square in the other's.

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
  onSelect?: () => void;
}

export function DataPoint({ x, y, label, size, border = 3, isCurrent, isWrong, onSelect }: DataPointProps) {
  const half = size * 0.85;
  const { shape, svgFill } = classLook(label);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table of samples and its buttons do the same by keyboard.
    <g transform={`translate(${x} ${y})`} onClick={onSelect} className={onSelect ? "cursor-pointer" : ""}>
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
      {onSelect && <circle r={size * 1.8} className="fill-transparent" />}
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
