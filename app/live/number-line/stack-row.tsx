// One line of stacks: a dot for each answer while they are few, a bar where they are many; right ones are filled and ticked.

import { COUNT_SIZE, countText } from "./line-labels";
import { STACK_GAP, type Stack } from "./stacks";

interface StackRowProps {
  stacks: readonly Stack[];
  /** The highest stack of the drawing. */
  most: number;
  /** In times the size of the type, as are `tall` and `y`. */
  width: number;
  /** Height of the highest stack. */
  tall: number;
  /** Where the line is. */
  y: number;
  /** Size of the type in units of the drawing. */
  em: number;
}

/** A dot is this high as long as there is room for all of them, and never lower than the least. */
export const DOT = { most: 0.62, least: 0.34 };

export function StackRow({ stacks, most, width, tall, y, em }: StackRowProps) {
  const unit = Math.min(DOT.most, tall / Math.max(1, most));
  const ends = stacks.map(({ end }) => end);
  return (
    <g transform={`translate(0 ${y * em})`}>
      <line x1={0} x2={width * em} strokeWidth={3} className="stroke-line-strong" />
      {ends.includes("left") && <Arrow x={0} to={-1} em={em} />}
      {ends.includes("right") && <Arrow x={width} to={1} em={em} />}
      {stacks.map((stack) => (
        <g
          key={stack.low}
          className="transition-transform duration-500"
          style={{ transform: `translateX(${stack.x * em}px)` }}
        >
          <Pile stack={stack} unit={unit} em={em} />
          <text
            y={-(stack.times * unit + 0.3) * em}
            textAnchor="middle"
            fontSize={COUNT_SIZE * em}
            fontWeight={800}
            className="fill-ink"
          >
            {countText(stack)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The right ones at the bottom. */
function Pile({ stack: { times, right }, unit, em }: { stack: Stack; unit: number; em: number }) {
  const look = (place: number) =>
    place < right ? "fill-accent stroke-ink" : "fill-ink-soft stroke-ink-soft";
  if (unit >= DOT.least) {
    const radius = (unit / 2) * em - 1.5;
    return Array.from({ length: times }, (_, place) => (
      <circle
        // biome-ignore lint/suspicious/noArrayIndexKey: the dots of a stack differ in nothing but their place.
        key={place}
        cy={-(place + 0.5) * unit * em}
        r={radius}
        strokeWidth={2}
        className={look(place)}
      />
    ));
  }
  const bar = (from: number, count: number) => (
    <rect
      x={-STACK_GAP * 0.3 * em}
      y={-(from + count) * unit * em}
      width={STACK_GAP * 0.6 * em}
      height={count * unit * em}
      strokeWidth={2}
      className={look(from)}
    />
  );
  return (
    <>
      {right > 0 && bar(0, right)}
      {times > right && bar(right, times - right)}
    </>
  );
}

/** Further on than the line goes. */
function Arrow({ x, to, em }: { x: number; to: -1 | 1; em: number }) {
  const tip = x * em;
  const back = tip - to * 0.6 * em;
  return <path d={`M${tip} 0L${back} ${-0.35 * em}V${0.35 * em}z`} className="fill-line-strong" />;
}
