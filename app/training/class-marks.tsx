// The class's verdict on the weights' lines: a tick where most were right, a cross where most were wrong.

import type { Mark } from "./class-map";
import { badgePoint, type NetworkLayout, type PlacedWeight } from "./network-layout";

interface ClassMarksProps {
  layout: NetworkLayout;
  lines: readonly PlacedWeight[];
  marks: ReadonlyMap<number, Mark>;
}

export function ClassMarks({ layout, lines, marks }: ClassMarksProps) {
  const { columns, rem } = layout;
  const radius = (marks.size > 60 ? 0.4 : 0.65) * rem;
  return lines.map((line) => {
    const mark = marks.get(line.index);
    if (!mark) return null;
    const { x, y } = badgePoint(line, columns);
    const isRight = mark === "right";
    return (
      <g key={line.index} transform={`translate(${x} ${y})`}>
        <circle
          r={radius}
          strokeWidth={0.12 * rem}
          className={isRight ? "fill-accent stroke-ink" : "fill-surface stroke-ink"}
        />
        <text
          y={radius * 0.5}
          textAnchor="middle"
          fontSize={radius * 1.4}
          fontWeight={800}
          className={isRight ? "fill-accent-ink" : "fill-ink"}
        >
          {isRight ? "✓" : "✕"}
        </text>
      </g>
    );
  });
}
