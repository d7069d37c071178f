// How a class's descent came out, and where it fell short, why: told apart by what the same steps would have done with other votes.

import type { Schedule } from "./run-config";
import { valueAt } from "./schedule";
import type { TrainingRun } from "./training-run";
import { moved } from "./vote-descent";
import { plannedRounds, stepSizeOver } from "./vote-plan";
import { totalScore, type VoteScore } from "./vote-record";
import { votesOf } from "./votes-of";
import { trueSigns } from "./weight-card";

/** Every one of a few samples; of many, as many as are right at a glance. */
const FEW_SAMPLES = 10;
const MOST_OF_MANY = 0.9;
/** The class was nearer than this before its last steps. */
const FAR_ABOVE_BEST = 1.4;
/** With fewer clear majorities than this most weights never move. */
const ENOUGH_DECIDED = 0.5;
/** Other plans, the nearest first: how many times the steps, and how many times their size. */
const PLANS = [
  [1, 0.5],
  [1, 2],
  [2, 1],
  [2, 0.5],
  [2, 2],
  [3, 1],
  [3, 0.5],
  [3, 2],
] as const;
/** Samples times weights times steps: what a screen works out without a pause that is felt. */
const MOST_TRIED = 3_000_000;

export type VoteOutcome =
  | { kind: "learned" }
  /** Its plan has steps left. */
  | { kind: "underWay"; left: number }
  /** It was better after an earlier step; then steps of this size went too far. */
  | { kind: "overshot"; step: number; best: number; size: number }
  /** Most weights stayed where they were. */
  | { kind: "undecided"; decided: number; asked: number }
  /** Right votes would have got there with the same steps. */
  | { kind: "misled"; rightLoss: number }
  /** Not even right votes would have; with so many steps that begin with this size they do. */
  | { kind: "otherSteps"; rightLoss: number; steps: number; start: number }
  /** Nor with any steps that were tried. */
  | { kind: "hard"; rightLoss: number };

interface Descent {
  run: TrainingRun;
  /** Where the class has come to. */
  parameters: Float64Array;
  /** Before each step, and after the last. */
  losses: ArrayLike<number>;
  /** Step by step. */
  scores: readonly VoteScore[];
}

export function voteOutcome({ run, parameters, losses, scores }: Descent): VoteOutcome {
  if (hasLearned(run, parameters)) return { kind: "learned" };
  const steps = scores.length;
  const votes = votesOf(run.config);
  const left = plannedRounds(votes) - steps;
  if (left > 0) return { kind: "underWay", left };
  const { decided, decidedRight } = totalScore(scores);
  const asked = steps * parameters.length;
  const right = afterRightVotes(run, votes.stepSize, steps);
  if (right.hasLearned) {
    const best = bestStep(losses, steps);
    const isBehind = (losses[best] as number) * FAR_ABOVE_BEST < (losses[steps] as number);
    // The losses of other samples at every step cannot be compared.
    const isComparable = run.config.batch.kind === "full";
    if (isComparable && isBehind && decidedRight > decided / 2)
      return {
        kind: "overshot",
        step: best,
        best: losses[best] as number,
        size: valueAt(votes.stepSize, best),
      };
    if (decided < asked * ENOUGH_DECIDED) return { kind: "undecided", decided, asked };
    return { kind: "misled", rightLoss: right.loss };
  }
  return betterPlan(run, steps, right.loss);
}

function hasLearned(run: TrainingRun, parameters: Float64Array): boolean {
  const isFew = run.data.inputs.length <= FEW_SAMPLES;
  return run.evaluate(parameters).accuracy >= (isFew ? 1 : MOST_OF_MANY);
}

function betterPlan(run: TrainingRun, done: number, rightLoss: number): VoteOutcome {
  const { stepSize } = votesOf(run.config);
  const rounds = Math.max(done, plannedRounds({ stepSize }));
  let left = MOST_TRIED / (run.data.inputs.length * run.start().parameters.length);
  for (const [times, size] of PLANS) {
    const steps = rounds * times;
    const start = stepSize.start * size;
    left -= steps;
    if (left < 0) break;
    const plan = stepSizeOver(steps, { start, end: Math.min(stepSize.end, start) });
    if (afterRightVotes(run, plan, steps).hasLearned) return { kind: "otherSteps", rightLoss, steps, start };
  }
  return { kind: "hard", rightLoss };
}

/** The first of those with the smallest loss. */
function bestStep(losses: ArrayLike<number>, steps: number): number {
  let best = 0;
  for (let step = 1; step <= steps; step++)
    if ((losses[step] as number) < (losses[best] as number)) best = step;
  return best;
}

/** What a class would come to that is always right, about every weight. */
function afterRightVotes(run: TrainingRun, stepSize: Schedule, steps: number) {
  let { parameters } = run.start();
  for (let step = 0; step < steps; step++) {
    const picture = run.picture({ step, parameters, forgotten: null });
    if (!picture.ok) break;
    parameters = moved(parameters, trueSigns(run.config, picture.value), valueAt(stepSize, step));
  }
  return { hasLearned: hasLearned(run, parameters), loss: run.evaluate(parameters).loss };
}
