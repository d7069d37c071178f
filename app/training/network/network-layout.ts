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

const LARGEST_RADIUS_REM = { plain: 2.1, zigzag: 1.4 };
/** Room at the sides for the inputs' and the output's names. */
const SIDE_REM = 4.2;
/** An input's name, and what stays free between it and its neuron. */
const NAME_REM = 2.1;
const BADGE_REM = 1.1;
/** With so many in a column, they stand in zigzag, so that each of its neurons is large enough to have something drawn in it. */
const CROWDED_ROWS = 8;
/** Radius of a neuron in distances from row to row. */
const SIZE = { plain: 0.37, zigzag: 0.82 };
/** In radii: how far a zigzag goes to either side, and the least distance from one neuron to the one below it. */
const ZIGZAG = 1.12;
const APART = 2.3;

/** `widths` starts with the number of inputs; the box is in pixels. */
export function layoutNetwork(
  widths: readonly number[],
  box: { width: number; height: number; rem: number },
): NetworkLayout {
  const { width, height, rem } = box;
  const rows = Math.max(...widths);
  const isCrowded = rows >= CROWDED_ROWS;
  const spacing = Math.min((height - 2 * BADGE_REM * rem) / rows, 7 * rem);
  const way = isCrowded ? "zigzag" : "plain";
  const radius = Math.min(
    spacing * SIZE[way],
    LARGEST_RADIUS_REM[way] * rem,
    width / widths.length / (isCrowded ? 6 : 4),
  );
  const right = Math.min(SIDE_REM * rem, width * 0.17);
  const left = Math.max(right, radius + NAME_REM * rem);
  const gap = (width - left - right) / Math.max(1, widths.length - 1);
  const columns = widths.map((count, column) => {
    const room = spacing * (rows / count);
    const isZigzag = isCrowded && room < APART * radius;
    const between = isZigzag ? room : Math.min(room, Math.max(spacing * 1.35, APART * radius));
    return Array.from({ length: count }, (_, row) => ({
      column,
      row,
      x: left + column * gap + (isZigzag ? (row % 2 === 0 ? -1 : 1) * ZIGZAG * radius : 0),
      y: height / 2 + (row - (count - 1) / 2) * between,
    }));
  });
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
      placed.push({
        index: placed.length,
        from: biasStart(to, columns[column] ?? [], radius),
        to,
        isBias: true,
      });
    }
  }
  return placed;
}

/** A bias comes in from above, on the side where a zigzag leaves room. */
function biasStart({ x, y }: PlacedNeuron, column: readonly PlacedNeuron[], radius: number) {
  const isOnTheRight = column.some((other) => other.x < x);
  return { x: x + (isOnTheRight ? 1.5 : -1.5) * radius, y: y - 1.7 * radius };
}
