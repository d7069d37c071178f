// Independent random sequences from one seed, so that a change of one part of a run leaves the others as they are.

import { Random } from "../micrograd/random";
import { MAX_STEPS } from "./limits";

const PURPOSES = ["data", "weights", "batches", "deal", "coins", "new-points"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A seed has 53 bits: the run's own 32, and above them the purpose and the step. */
const SEED_RANGE = 2 ** 32;

/** The sequence for one purpose at one step or round, from 0 to `MAX_STEPS`. */
export function streamOf(seed: number, purpose: Purpose, step = 0): Random {
  return Random.fromSeed(seed + SEED_RANGE * (PURPOSES.indexOf(purpose) * (MAX_STEPS + 1) + step));
}
