// The weights of a class's run at each of its steps, from its seed and the votes that were kept: the same bits as then.

import type { RunConfig } from "../../../lib/training/run-config";
import { valueAt } from "../../../lib/training/schedule";
import { TrainingRun } from "../../../lib/training/training-run";
import { moved } from "../../../lib/training/vote-descent";
import { signsOf, type Verdicts } from "../../../lib/training/vote-record";
import { votesOf } from "../../../lib/training/votes-of";

/** Before the first step, and after each of them. */
export function replayVotes(config: RunConfig, votes: readonly Verdicts[]): Float64Array[] {
  const { stepSize } = votesOf(config);
  const weights = [new TrainingRun(config).start().parameters];
  votes.forEach((verdicts, step) => {
    weights.push(moved(weights[step] as Float64Array, signsOf(verdicts), valueAt(stepSize, step)));
  });
  return weights;
}
