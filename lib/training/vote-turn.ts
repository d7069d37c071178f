// How a round of votes turns the weights of a run.

import type { RunConfig } from "./run-config";
import type { RunNumbers } from "./run-numbers";
import { valueAt } from "./schedule";
import { moved } from "./vote-descent";
import { signsOf, type VoteRecord } from "./vote-record";
import { votesOf } from "./votes-of";

/** The numbers after the class's step: each weight against the sign that most voted for. */
export function turnedBy(
  { config, step, parameters }: RunNumbers & { config: RunConfig },
  votes: VoteRecord,
): RunNumbers {
  const stepSize = valueAt(votesOf(config).stepSize, step);
  return { step: step + 1, parameters: moved(parameters, signsOf(votes), stepSize), forgotten: null };
}
