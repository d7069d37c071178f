// The class as the optimizer: every weight goes one step against the sign that most of its voters gave its gradient.
// This is signSGD with majority vote (Bernstein, Zhao, Azizzadenesheli and Anandkumar, "signSGD with Majority Vote is
// Communication Efficient and Fault Tolerant", ICLR 2019, https://arxiv.org/abs/1810.05291), with students for workers.

import { type Sign, type SignCount, signs } from "../micrograd/sign";
import { streamOf } from "./streams";

/** What the class says of one weight. */
export interface Verdict {
  /** The sign that most voters gave; "0", which keeps the weight where it is, also for a tie and without votes. */
  sign: Sign;
  votes: number;
  /** The lead of the most given sign before the next, as a share of the votes: 0 for a tie, 1 if all agree. */
  confidence: number;
}

/** Whether one sign had the most votes, and if not, why; "decided" holds for "0" as for the others. */
export const outcomes = ["decided", "tied", "unasked"] as const;
export type Outcome = (typeof outcomes)[number];

export function outcomeOf({ votes, confidence }: Verdict): Outcome {
  if (confidence > 0) return "decided";
  return votes > 0 ? "tied" : "unasked";
}

const DIRECTIONS: Record<Sign, number> = { "+": 1, "0": 0, "-": -1 };

export function verdictOf(count: SignCount): Verdict {
  const [first, second] = [...signs].sort((a, b) => count[b] - count[a]) as [Sign, Sign];
  const votes = count["+"] + count["0"] + count["-"];
  const lead = count[first] - count[second];
  return { sign: lead > 0 ? first : "0", votes, confidence: votes > 0 ? lead / votes : 0 };
}

/** The parameters after a round: each weight `stepSize` against its sign. */
export function moved(parameters: Float64Array, voted: readonly Sign[], stepSize: number): Float64Array {
  return parameters.map((p, index) => p - stepSize * DIRECTIONS[voted[index] ?? "0"]);
}

/** What a class votes that tosses a coin for each weight. */
export function coinSigns(seed: number, round: number, parameters: number): Sign[] {
  const coins = streamOf(seed, "coins", round);
  return Array.from({ length: parameters }, () => (coins.integer(2) === 1 ? "+" : "-"));
}
