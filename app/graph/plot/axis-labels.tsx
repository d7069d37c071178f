// The numbers at the axes: where the turn begins, and where it ends if there is room for both.

import { formatNumber } from "../../../lib/expression/format-number";
import { digitsApart } from "../move-text";

interface AxisLabelsProps {
  frame: { left: number; top: number; width: number; height: number };
  rem: number;
  px: (x: number) => number;
  py: (y: number) => number;
  name: string;
  root: string;
  start: { x: number; y: number };
  end: { x: number; y: number } | null;
}

/** In rem. */
const LINE = 1.3;
const CHARACTER = 0.68;

export function AxisLabels({ frame, rem, px, py, name, root, start, end }: AxisLabelsProps) {
  const bottom = frame.top + frame.height;
  const right = frame.left + frame.width;
  const below = apart(start.x, end?.x ?? start.x);
  const beside = apart(start.y, end?.y ?? start.y);
  const wide = ([one, other]: readonly [string, string]) =>
    ((one.length + other.length) / 2) * CHARACTER * rem;
  const inFrame = (y: number) => y >= frame.top - 1 && y <= bottom + 1;
  const isSecondBelow = end && Math.abs(px(end.x) - px(start.x)) > wide(below);
  const isSecondBeside = end && inFrame(py(end.y)) && Math.abs(py(end.y) - py(start.y)) > LINE * rem;
  return (
    <g className="fill-ink font-semibold">
      <Guide x={px(start.x)} y={py(start.y)} left={frame.left} bottom={bottom} rem={rem} />
      {end && inFrame(py(end.y)) && (
        <Guide x={px(end.x)} y={py(end.y)} left={frame.left} bottom={bottom} rem={rem} />
      )}
      <text x={px(start.x)} y={bottom + LINE * rem} textAnchor="middle">
        {below[0]}
      </text>
      {isSecondBelow && (
        <text x={px(end.x)} y={bottom + LINE * rem} textAnchor="middle">
          {below[1]}
        </text>
      )}
      <text x={right + 0.4 * rem} y={bottom + 0.35 * rem} className="font-extrabold">
        {name}
      </text>
      <text x={frame.left - 0.4 * rem} y={py(start.y) + 0.35 * rem} textAnchor="end">
        {beside[0]}
      </text>
      {isSecondBeside && (
        <text x={frame.left - 0.4 * rem} y={py(end.y) + 0.35 * rem} textAnchor="end">
          {beside[1]}
        </text>
      )}
      <text x={frame.left} y={frame.top - 0.5 * rem} textAnchor="middle" className="font-extrabold">
        {root}
      </text>
    </g>
  );
}

/** In as many digits as tell them apart. */
function apart(from: number, to: number): readonly [string, string] {
  const digits = digitsApart(from, to);
  return [formatNumber(from, digits), formatNumber(to, digits)];
}

function Guide({
  x,
  y,
  left,
  bottom,
  rem,
}: {
  x: number;
  y: number;
  left: number;
  bottom: number;
  rem: number;
}) {
  return (
    <path
      d={`M${left} ${y}H${x}V${bottom}`}
      fill="none"
      strokeWidth={0.06 * rem}
      strokeDasharray={`${0.2 * rem} ${0.25 * rem}`}
      className="stroke-line-strong"
    />
  );
}
