// What a relay runs along, for a row and for a graph alike: who passes on to whom, and by which slope.

/** One way on: what arrives is multiplied by `slope` and goes to the turn `to`; null where it comes out. */
export interface NetLink {
  to: number | null;
  slope: number;
}

/** What one phone has in hand: a way on for each of its operands. */
export type Turn = readonly NetLink[];

/** Whoever passes on comes before whoever it goes to. It starts at the first turn. */
export type Net = readonly Turn[];

/** A row is a graph in which everyone has one to pass on to. */
export const rowNet = (slopes: readonly number[]): Net =>
  slopes.map((slope, node) => [{ to: node + 1 < slopes.length ? node + 1 : null, slope }]);

/** All that is run: the rows, or the one graph; who passes on to whom is the same for every team. */
export const netsOf = ({ rows, graph }: { rows: readonly number[][]; graph: { net: Net } | null }) =>
  graph ? [graph.net] : rows.map(rowNet);

/** How many numbers are passed on in one copy. */
export const waysIn = (nets: readonly Net[]): number => nets[0]?.flat().length ?? 0;
