// A number question small: its graph, and below it the line that the number is on.

import type { GraphNode } from "../../micrograd/graph";
import { line, type Room, type Sketch, together, WHOLE_SHEET } from "../sketch";
import { sketchedGraph } from "../sketched-graph";

const TICKS = 7;
const TICK = 6;

export function sketch({ nodes, target }: { nodes: readonly GraphNode[]; target: number }): Sketch {
  const above: Room = { ...WHOLE_SHEET, height: WHOLE_SHEET.height - 2.5 * TICK };
  return together([sketchedGraph(nodes, [target], above), { lines: numberLine() }]);
}

function numberLine(): string {
  const { x, y, width, height } = WHOLE_SHEET;
  const bottom = y + height;
  const ticks = Array.from({ length: TICKS }, (_, tick) => x + ((tick + 0.5) / TICKS) * width);
  const drawn = ticks.map((tick) => [
    { x: tick, y: bottom - TICK },
    { x: tick, y: bottom },
  ]);
  return [
    [
      { x, y: bottom - TICK / 2 },
      { x: x + width, y: bottom - TICK / 2 },
    ],
    ...drawn,
  ]
    .map(line)
    .join("");
}
