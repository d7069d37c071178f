// The part of the plane that a heat map shows, and the grid of points it is computed at.

/** Points a side. */
export const GRID = 49;

export interface Plane {
  left: number;
  bottom: number;
  /** Of both sides. */
  size: number;
}

const MARGIN = 0.14;

/** The smallest square around all points, with a margin. */
export function planeAround(points: readonly ArrayLike<number>[]): Plane {
  const xs = points.map((point) => point[0] as number);
  const ys = points.map((point) => point[1] as number);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  const size = Math.max(right - left, top - bottom, 1e-3) * (1 + 2 * MARGIN);
  return { left: (left + right - size) / 2, bottom: (bottom + top - size) / 2, size };
}

/** The points of the grid, row by row from the top. */
export function gridPoints({ left, bottom, size }: Plane): [number, number][] {
  const step = size / (GRID - 1);
  return Array.from({ length: GRID * GRID }, (_, i) => [
    left + (i % GRID) * step,
    bottom + size - Math.floor(i / GRID) * step,
  ]);
}

/** Where a point of the plane is in a drawing `scale` units wide, whose y grows downwards. */
export function toPlane({ left, bottom, size }: Plane, point: ArrayLike<number>, scale: number) {
  return {
    x: (((point[0] as number) - left) / size) * scale,
    y: (1 - ((point[1] as number) - bottom) / size) * scale,
  };
}
