// How much fits into one class: what a teacher opens afterwards reads all of it.

/** Revotes and the steps of class votes included: several lessons of an hour. */
export const MAX_ROUNDS = 200;

/** Training runs, begun one after another. */
export const MAX_RUNS = 30;
