// Seeded randomness whose whole state is four plain numbers, so that a run can be stored and replayed.
// The generator is sfc32 by Chris Doty-Humphrey (PractRand, https://pracrand.sourceforge.net, public domain).

/** The three words a, b, c and the counter, each an unsigned 32-bit integer. */
export type RandomState = readonly [a: number, b: number, c: number, counter: number];

const WORDS = 2 ** 32;
/** As many as PractRand discards until the bits of a seed are mixed. */
const WARM_UP_ROUNDS = 12;

export class Random {
  private words: RandomState;

  /** Goes on from a stored state; for a fresh start see `Random.fromSeed`. */
  constructor(state: RandomState) {
    this.words = state;
  }

  /** `seed` is an integer; its lowest 53 bits count. Equal seeds give equal sequences. */
  static fromSeed(seed: number): Random {
    const random = new Random([0, seed >>> 0, Math.floor(seed / WORDS) >>> 0, 1]);
    for (let round = 0; round < WARM_UP_ROUNDS; round++) random.next();
    return random;
  }

  /** A snapshot: a new `Random` made from it continues with the same numbers. */
  get state(): RandomState {
    return this.words;
  }

  /** The next unsigned 32-bit integer. */
  next(): number {
    const [a, b, c, counter] = this.words;
    const out = (a + b + counter) >>> 0;
    const rotated = (c << 21) | (c >>> 11);
    this.words = [(b ^ (b >>> 9)) >>> 0, (c + (c << 3)) >>> 0, (rotated + out) >>> 0, (counter + 1) >>> 0];
    return out;
  }

  /** At least `low` and below `high`, evenly. */
  uniform(low: number, high: number): number {
    return low + (high - low) * (this.next() / WORDS);
  }

  /** From the standard normal distribution (mean 0, deviation 1), by Box and Muller's transform. */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform(0, 1)));
    return radius * Math.cos(2 * Math.PI * this.uniform(0, 1));
  }

  /** One of 0, 1, …, n − 1, each exactly as likely. `n` is an integer from 1 to 2³². */
  integer(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > WORDS) throw new RangeError(`integer(${n}): 1 to 2³² expected`);
    const evenlyDivided = WORDS - (WORDS % n);
    let draw = this.next();
    while (draw >= evenlyDivided) draw = this.next();
    return draw % n;
  }

  /** The same items in random order (Fisher and Yates); the given array stays as it is. */
  shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = this.integer(i + 1);
      [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
    }
    return shuffled;
  }
}
