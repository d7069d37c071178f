// What is to be built, before anybody has: empty places for bricks, or a network whose middle is still open.

import { formatNumber } from "../../../lib/expression/format-number";
import type { ParametersTask, Task } from "../../../lib/questions/build/task";

/** A picture of what the words beside it say; `className` has the size of its type. */
export function Plan({ task, className }: { task: Task; className: string }) {
  if (task.of === "parameters") return <OpenNetwork task={task} />;
  return (
    <p aria-hidden="true" className={`text-center font-extrabold ${className}`}>
      {"□ ".repeat(task.bricks)}= {formatNumber(task.target)}
    </p>
  );
}

const WIDTH = 300;
const HEIGHT = 100;
const SIDE = 10;
const RADIUS = 6;
const OPEN = { left: 70, right: 230, top: 12, bottom: 88 };

function OpenNetwork({ task: { inputs } }: { task: ParametersTask }) {
  const apart = Math.min(24, (HEIGHT - 2 * RADIUS) / inputs);
  const rows = Array.from({ length: inputs }, (_, row) => HEIGHT / 2 + (row - (inputs - 1) / 2) * apart);
  const middle = HEIGHT / 2;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className="h-[12rem] max-w-full font-sans">
      {rows.map((y) => (
        <g key={y}>
          <path d={`M${SIDE} ${y}L${OPEN.left} ${middle}`} className="stroke-line-strong" />
          <circle cx={SIDE} cy={y} r={RADIUS} strokeWidth={1.5} className="fill-surface stroke-ink" />
        </g>
      ))}
      <path d={`M${OPEN.right} ${middle}H${WIDTH - SIDE}`} className="stroke-line-strong" />
      <circle cx={WIDTH - SIDE} cy={middle} r={RADIUS} strokeWidth={1.5} className="fill-accent stroke-ink" />
      <rect
        x={OPEN.left}
        y={OPEN.top}
        width={OPEN.right - OPEN.left}
        height={OPEN.bottom - OPEN.top}
        rx={10}
        strokeWidth={1.5}
        strokeDasharray="5 4"
        className="fill-accent-soft stroke-accent-deep"
      />
      <text
        x={WIDTH / 2}
        y={middle + 14}
        textAnchor="middle"
        fontSize={40}
        className="fill-ink font-extrabold"
      >
        ?
      </text>
    </svg>
  );
}
