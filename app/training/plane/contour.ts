// Where a field of numbers on a grid crosses zero, as lines.

import { contours } from "d3-contour";
import { curveLinearClosed, line } from "d3-shape";

/** In cells of the grid: 0 is its first column or row. */
type Point = [x: number, y: number];

/**
 * Closed lines around what is above zero; `field` has `columns` numbers a row. Where that reaches an edge of the grid, the
 * line goes on half a cell beyond it. Numbers that are none belong to no side, so a field with one of them has no lines.
 */
export function zeroLines(field: ArrayLike<number>, columns: number): Point[][] {
  const numbers = Array.from(field);
  if (!numbers.every(Number.isFinite)) return [];
  const size: Point = [columns, Math.floor(numbers.length / columns)];
  // d3-contour takes each number for the middle of a cell.
  return contours()
    .size(size)
    .contour(numbers, 0)
    .coordinates.flat()
    .map((ring) => ring.map(([x = 0, y = 0]): Point => [x - 0.5, y - 0.5]));
}

/** The lines as an SVG path, scaled by `scale` units a cell. */
export function contourPath(lines: readonly Point[][], scale: number): string {
  const draw = line<Point>(
    ([x]) => x * scale,
    ([, y]) => y * scale,
  );
  return lines.map((points) => draw.curve(curveLinearClosed).digits(1)(points)).join("");
}
