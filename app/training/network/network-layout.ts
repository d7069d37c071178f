// Where the neurons of a network stand: inputs on the left, layers from left to right, never laid out again while it learns.

export interface PlacedNeuron {
  /** 0 for the inputs, 1 for the first layer, and so on. */
  column: number;
  /** Its place in the column, from 0. */
  row: number;
  x: number;
  y: number;
}

export interface NetworkLayout {
  /** By column, then by row. */
  columns: PlacedNeuron[][];
  radius: number;
  /** Length of one rem in the same unit. */
  rem: number;
}

/** One weight's way, or a bias's short way in from nowhere. */
export interface PlacedWeight {
  /** Its index among the parameters. */
  index: number;
  from: { x: number; y: number };
  to: PlacedNeuron;
  isBias: boolean;
}

const LARGEST_RADIUS_REM = 1.9;
/** Room at the sides for the inputs' and the output's names. */
const SIDE_REM = 4.2;
const BADGE_REM = 1.1;

/** `widths` starts with the number of inputs; the box is in pixels. */
export function layoutNetwork(
  widths: readonly number[],
  box: { width: number; height: number; rem: number },
): NetworkLayout {
  const { width, height, rem } = box;
  const side = Math.min(SIDE_REM * rem, width * 0.14);
  const rows = Math.max(...widths);
  const spacing = Math.min((height - 2 * BADGE_REM * rem) / rows, 7 * rem);
  const radius = Math.min(spacing * 0.36, LARGEST_RADIUS_REM * rem, width / widths.length / 4);
  const gap = (width - 2 * side) / Math.max(1, widths.length - 1);
  const columns = widths.map((count, column) =>
    Array.from({ length: count }, (_, row) => ({
      column,
      row,
      x: side + column * gap,
      y: height / 2 + (row - (count - 1) / 2) * Math.min(spacing * (rows / count), spacing * 1.35),
    })),
  );
  return { columns, radius, rem };
}

/** Every parameter's line, in the order of `MLP.parameters()`: layer by layer, neuron by neuron, weights and then the bias. */
export function placeWeights({ columns, radius }: NetworkLayout): PlacedWeight[] {
  const placed: PlacedWeight[] = [];
  for (let column = 1; column < columns.length; column++) {
    for (const to of columns[column] ?? []) {
      for (const from of columns[column - 1] ?? []) {
        placed.push({ index: placed.length, from, to, isBias: false });
      }
      const from = { x: to.x - radius * 1.5, y: to.y - radius * 1.7 };
      placed.push({ index: placed.length, from, to, isBias: true });
    }
  }
  return placed;
}
