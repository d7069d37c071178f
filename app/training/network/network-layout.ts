// Where the neurons of a network stand: inputs on the left, layers from left to right, never laid out again while it learns.

export interface PlacedNeuron {
  /** 0 for the inputs, 1 for the first layer, and so on. */
  column: number;
  /** Its place in the column, from 0. */
  row: number;
  x: number;
  y: number;
  /** The same for all neurons of a column. */
  radius: number;
  /** In which of its column's ranks it stands: −1 the left one, 0 the middle or the only one, 1 the right one. */
  rank: number;
}

export interface NetworkLayout {
  /** By column, then by row. */
  columns: PlacedNeuron[][];
  /** Length of one rem in the same unit. */
  rem: number;
}

/** One weight's way, or a bias's short way in from nowhere. */
export interface PlacedWeight {
  /** Its index among the parameters. */
  index: number;
  from: { x: number; y: number };
  to: Pick<PlacedNeuron, "column" | "row" | "x" | "y">;
  isBias: boolean;
}

/** In one rank, and in several. */
const LARGEST_RADIUS_REM = { plain: 2.1, ranked: 1.4 };
/** Room at the sides for the inputs' and the output's names. */
const SIDE_REM = 4.2;
/** An input's name, and what stays free between it and its neuron. */
const NAME_REM = 2.1;
const BADGE_REM = 1.1;
/** So many in a column stand in ranks, one beside the other, so that each of them is large enough to have something drawn in it. */
const CROWDED_ROWS = 8;
/** Radius of a neuron in distances from row to row, by the number of ranks. */
const SIZE = { 1: 0.37, 2: 0.82, 3: 1.18 };
type Ranks = keyof typeof SIZE;
/** From rank to rank, in radii. */
const RANK_APART = 2.24;
/** Between two columns in ranks there are the most lines: their way is so much longer than the others. */
const LONG_WAY = 1.4;
/** Of that way, what ranks may take of it. */
const RANKS_SHARE = 0.55;

/** `widths` starts with the number of inputs; the box is in pixels. Where nothing is drawn in neurons, no column need stand in ranks. */
export function layoutNetwork(
  widths: readonly number[],
  box: { width: number; height: number; rem: number },
  crowdedRows = CROWDED_ROWS,
): NetworkLayout {
  const { width, height, rem } = box;
  const isCrowded = (count: number) => count >= crowdedRows;
  const most = (counts: readonly number[]) => Math.max(0, ...counts);
  const spacing = (rows: number) => Math.min((height - 2 * BADGE_REM * rem) / rows, 7 * rem);
  const plain = Math.min(
    spacing(most(widths.filter((count) => !isCrowded(count)))) * SIZE[1],
    LARGEST_RADIUS_REM.plain * rem,
    width / widths.length / 4,
  );
  const right = Math.min(SIDE_REM * rem, width * 0.17);
  const left = Math.max(right, plain + NAME_REM * rem);
  const ways = widths
    .slice(1)
    .map((count, i) => (isCrowded(count) && isCrowded(widths[i] ?? 0) ? LONG_WAY : 1));
  const way = (width - left - right) / Math.max(1, sum(ways));
  const crowded = spacing(most(widths));
  const inRanks = (ranks: Ranks) =>
    Math.min(
      crowded * SIZE[ranks],
      LARGEST_RADIUS_REM.ranked * rem,
      (way * LONG_WAY * RANKS_SHARE) / ((ranks - 1) * RANK_APART + 2),
    );
  const ranked: Ranks = inRanks(3) > inRanks(2) ? 3 : 2;
  const columns = widths.map((count, column) => {
    const ranks = isCrowded(count) ? ranked : 1;
    const radius = ranks === 1 ? plain : inRanks(ranks);
    const room = spacing(count);
    const between = ranks === 1 ? Math.min(room, Math.max(crowded * 1.35, radius / SIZE[1])) : room;
    const middle = left + way * sum(ways.slice(0, column));
    return Array.from({ length: count }, (_, row) => {
      const rank = ranks === 1 ? 0 : (2 * (row % ranks)) / (ranks - 1) - 1;
      return {
        column,
        row,
        x: middle + ((rank * (ranks - 1)) / 2) * RANK_APART * radius,
        y: height / 2 + (row - (count - 1) / 2) * between,
        radius,
        rank,
      };
    });
  });
  return { columns, rem };
}

const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);

/** Every parameter's line, in the order of `MLP.parameters()`: layer by layer, neuron by neuron, weights and then the bias. */
export function placeWeights({ columns }: NetworkLayout): PlacedWeight[] {
  const placed: PlacedWeight[] = [];
  for (let column = 1; column < columns.length; column++) {
    for (const to of columns[column] ?? []) {
      for (const from of columns[column - 1] ?? []) {
        placed.push({ index: placed.length, from, to, isBias: false });
      }
      placed.push({ index: placed.length, from: biasStart(to, columns[column] ?? []), to, isBias: true });
    }
  }
  return placed;
}

/** A bias comes in from above, on the side where the ranks beside it leave room. */
function biasStart({ x, y, radius, rank }: PlacedNeuron, column: readonly PlacedNeuron[]) {
  const isBetween = rank === 0 && column.some((other) => other.rank < 0);
  const aside = isBetween ? 0 : rank > 0 ? 1.5 : -1.5;
  return { x: x + aside * radius, y: y - 1.7 * radius };
}
