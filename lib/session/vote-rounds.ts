// A step of class-vote descent as a round: what each phone is dealt, and how the votes turn the weights.

import type { WeightQuestion } from "../questions/weight";
import { votesOn } from "../questions/weight-votes";
import { voteExplanation, votePrompt } from "../questions/weight-words";
import { dealOrder } from "../training/deal";
import { textOf } from "../training/floats";
import { type RunConfig, votesOf } from "../training/run-config";
import type { RunNumbers } from "../training/run-numbers";
import { valueAt } from "../training/schedule";
import { moved } from "../training/vote-descent";
import { recordVotes, signsOf, type VoteRecord } from "../training/vote-record";
import type { Votes } from "./views";

/** As a question of the built-in quiz earns. */
export const WEIGHT_POINTS = 100;

/** A run at the moment that is voted on. */
export interface VotedRun extends RunNumbers {
  id: string;
  config: RunConfig;
}

/** `before` are the steps up to now: weights with the fewest votes come first, whoever was away. */
export function voteQuestionOf(run: VotedRun, before: readonly VoteRecord[]): WeightQuestion {
  const { id: runId, step, config, parameters } = run;
  const { perPhone, seconds } = votesOf(config);
  const votesSoFar = Array.from(parameters, (_, index) =>
    before.reduce((sum, { asked }) => sum + (asked[index] ?? 0), 0),
  );
  return {
    kind: "weight",
    runId,
    step,
    config,
    parameters: textOf(parameters),
    order: dealOrder(config.seed, step, votesSoFar),
    perPhone,
    taps: "sign",
    isVote: true,
    prompt: votePrompt,
    explanation: voteExplanation,
    seconds,
    points: WEIGHT_POINTS,
  };
}

/** The counted votes of a round, weight by weight; `gradient` is the one that was voted on. */
export function recordOf(votes: Votes, gradient: Float64Array, voters: number): VoteRecord {
  const counts = Array.from(gradient, (_, index) => votesOn(votes, index, ":"));
  return recordVotes(counts, gradient, voters);
}

/** The numbers after the class's step: each weight against the sign that most voted for. */
export function turnedBy({ config, step, parameters }: VotedRun, votes: VoteRecord): RunNumbers {
  const stepSize = valueAt(votesOf(config).stepSize, step);
  return { step: step + 1, parameters: moved(parameters, signsOf(votes), stepSize), forgotten: null };
}
