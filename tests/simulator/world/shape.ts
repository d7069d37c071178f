// How long the class of a seed is, and how much goes wrong in it.

type Range = readonly [fewest: number, most: number];

export interface Shape {
  /** There from the start, and how long after the first bell the last of them comes. */
  phones: Range;
  latestMs: number;
  /** One of these numbers. */
  processes: readonly number[];
  /** How long the teacher talks between two presses. */
  talkMs: Range;
  /** The longest that a student thinks. */
  thinkingMs: number;
  /** How often one more question follows, of three. */
  goesOn: number;
  /** How often everybody holds their breath while all screens are compared; at the end they always are. */
  compared: number;
  /** Of all faults in all phases, the share that it is dealt: some classes have a good day. */
  faults: Range;
}

/** Much goes wrong at once, and every fault meets every phase. */
const long: Shape = {
  phones: [3, 4],
  latestMs: 2_000,
  processes: [1, 2, 2, 3],
  talkMs: [600, 1_600],
  thinkingMs: 3_000,
  goesOn: 0.05,
  compared: 0.1,
  faults: [0.02, 0.4],
};

/** A handful of faults in a third of the work: nothing that goes wrong is soon put right by the next thing that does. */
const short: Shape = {
  phones: [2, 3],
  latestMs: 1_000,
  processes: [1, 2],
  talkMs: [100, 500],
  thinkingMs: 1_500,
  goesOn: 0,
  compared: 0.02,
  faults: [0, 0.1],
};

/** As many as are played often. */
const LONG_SEEDS = 1_000;

export const shapeOf = (seed: number): Shape => (seed <= LONG_SEEDS ? long : short);
