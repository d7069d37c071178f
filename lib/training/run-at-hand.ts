// A training run as a question can be made of it: its numbers now, and what is worked out of them when it is asked for.

import type { Sign } from "../micrograd/sign";
import type { RunConfig } from "./run-config";
import type { RunNumbers } from "./run-numbers";
import type { VoteRecord } from "./vote-record";
import type { AroundForgetting } from "./zero-grad";

export interface RunAtHand extends RunNumbers {
  id: string;
  config: RunConfig;
  /** The loss of each step that was reached. */
  losses: Float64Array;
  /** d loss / d parameter at this step alone, by index; null where the numbers have run away. */
  gradient(): Promise<Float64Array | null>;
  /** The keys of all its weights, by index, which also say where blame is nothing but rounding; none where the numbers have run away. */
  signs(): Promise<readonly Sign[]>;
  /** Up to `before` steps before `zero_grad` was forgotten and `after` after it; null where it was not. */
  aroundForgetting(before: number, after: number): Promise<AroundForgetting | null>;
  /** The class's votes in the steps up to now. */
  votes(): Promise<readonly VoteRecord[]>;
}
