// The points at which a network is asked for its score, to colour the plane behind the samples.

import type { DataSet } from "../micrograd/data-sets";

/** A square part of the plane. */
export interface Bounds {
  left: number;
  bottom: number;
  size: number;
}

/** How much wider than its samples a map is, on each side. */
const MARGIN = 0.15;

/** The square around all samples, with some air; null for data of another dimension than two. */
export function boundsOf({ inputs }: DataSet): Bounds | null {
  if (inputs[0]?.length !== 2) return null;
  const xs = inputs.map(([x]) => x as number);
  const ys = inputs.map(([, y]) => y as number);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  // A single point, or several in one place, still get a map.
  const spread = Math.max(right - left, top - bottom) || 2;
  const size = spread * (1 + 2 * MARGIN);
  return { left: (left + right - size) / 2, bottom: (bottom + top - size) / 2, size };
}

/** The middles of `resolution` × `resolution` cells, row by row from the top left, as a picture is painted. */
export function gridOf({ left, bottom, size }: Bounds, resolution: number): [x: number, y: number][] {
  const cell = size / resolution;
  return Array.from({ length: resolution * resolution }, (_, i) => [
    left + ((i % resolution) + 0.5) * cell,
    bottom + (resolution - 0.5 - Math.floor(i / resolution)) * cell,
  ]);
}
