// Which pairs of an answer belong together, and what they earn; without the schemas, for phones.

/** For each that stays whether the right one was put beside it. */
export const rightOnes = (put: readonly number[], right: readonly number[]): boolean[] =>
  right.map((mate, place) => put[place] === mate);

/** One right pair is what luck gives, on average, to whoever guesses; every further one earns an equal share. */
export const creditOf = (together: number, pairs: number): number => Math.max(0, together - 1) / (pairs - 1);
