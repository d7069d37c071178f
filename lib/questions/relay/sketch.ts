// A relay small: its rows, each from its first node to its last; or the graph that is run from its end back.

import { blank, columnsOf, disc, line, rowsOf, type Sketch, together, WHOLE_SHEET } from "../sketch";
import { sketchedGraph } from "../sketched-graph";
import type { Course } from "./copies";

const MOST_ROWS = 3;
const LARGEST = 7;

export function sketch({ rows, graph }: Pick<Course, "rows" | "graph">): Sketch {
  if (graph) return sketchedGraph(graph.nodes, [graph.nodes.length - 1]);
  const shown = rows.slice(0, MOST_ROWS);
  return together(
    rowsOf(WHOLE_SHEET, shown.length, 0).map((row, place) => {
      const spots = columnsOf(row, shown[place]?.length ?? 1, 0).map(({ x, y, width, height }) => ({
        x: x + width / 2,
        y: y + height / 2,
      }));
      const radius = Math.min(LARGEST, row.height / 3, (0.7 * row.width) / spots.length / 2);
      const [first, ...others] = spots.map((spot) => disc(spot, radius));
      return { ...blank, lines: line(spots), asked: first ?? "", shapes: others.join("") };
    }),
  );
}
