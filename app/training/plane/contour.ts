// Where a field of numbers on a grid crosses zero, as line segments: marching squares with linear interpolation.

/** A segment from (x1, y1) to (x2, y2), in cells of the grid: 0 is the first column or row. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** `field` has `columns` numbers a row. A cell whose corners aren't all finite has no line. */
export function zeroContour(field: ArrayLike<number>, columns: number): Segment[] {
  const rows = Math.floor(field.length / columns);
  const segments: Segment[] = [];
  for (let y = 0; y + 1 < rows; y++) {
    for (let x = 0; x + 1 < columns; x++) {
      const at = y * columns + x;
      const corners = [field[at], field[at + 1], field[at + columns + 1], field[at + columns]] as number[];
      const points = crossings(corners, x, y);
      for (let i = 0; i + 1 < points.length; i += 2) {
        segments.push([...(points[i] as Crossing), ...(points[i + 1] as Crossing)]);
      }
    }
  }
  return segments;
}

type Crossing = readonly [x: number, y: number];

/** Clockwise from the top left. */
const corners: readonly Crossing[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

/** Where the four sides are crossed, in order around the cell; a saddle has four, and neighbours are joined. */
function crossings(values: readonly number[], x: number, y: number): Crossing[] {
  if (!values.every(Number.isFinite)) return [];
  const found: Crossing[] = [];
  for (let side = 0; side < 4; side++) {
    const a = values[side] as number;
    const b = values[(side + 1) % 4] as number;
    if (a > 0 === b > 0) continue;
    const [ax, ay] = corners[side] as Crossing;
    const [bx, by] = corners[(side + 1) % 4] as Crossing;
    const way = a / (a - b);
    found.push([x + ax + (bx - ax) * way, y + ay + (by - ay) * way]);
  }
  return found;
}

/** The segments as an SVG path, scaled by `scale` units a cell. */
export function contourPath(segments: readonly Segment[], scale: number): string {
  const at = (cell: number) => (cell * scale).toFixed(1);
  return segments.map(([x1, y1, x2, y2]) => `M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}`).join("");
}
