// What one neuron makes of every point of the plane, as the areas of a small map: the darker, the more it gives.

import { contourPath, zeroLines } from "../plane/contour";

export interface NeuronMap {
  /** Of the output: around what it takes for +1. */
  aboveZero?: string;
  /** Around ever more of what it gives, from a quarter of its range on. */
  bands: readonly string[];
}

/** By column, inputs included, then by row. */
export type NeuronMaps = readonly (readonly NeuronMap[])[];

/** Units of the paths, which lie around the middle of the map. */
export const MAP_SIZE = 100;

const LEVELS = [0.25, 0.5, 0.75];
/** What varies less over the whole plane tells nothing apart. */
const FLAT = 1e-3;

/** `values` has `columns` numbers a row, from the top. */
export function mapOfNeuron(values: Float64Array, columns: number, isOutput: boolean): NeuronMap {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const around = (level: number) =>
    contourPath(
      zeroLines(
        values.map((value) => value - level),
        columns,
      ),
      MAP_SIZE / (columns - 1),
    );
  const bands = high - low < FLAT ? [] : LEVELS.map((share) => around(low + share * (high - low)));
  return isOutput ? { aboveZero: around(0), bands } : { bands };
}
