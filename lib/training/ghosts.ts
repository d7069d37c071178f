// Two runs that nobody sees but as curves beside the class's: the true gradient's, and a class's that tosses coins.

import type { RunConfig } from "./run-config";
import type { RunNumbers } from "./run-numbers";
import { valueAt } from "./schedule";
import type { TrainingRun } from "./training-run";
import { coinSigns, moved } from "./vote-descent";
import { votesOf } from "./votes-of";

export interface Ghosts {
  /** Gradient descent with the run's own learning rate. */
  gradient: number[];
  /** Votes by coin, with the steps of the class. */
  coins: number[];
}

/**
 * The losses at steps 0 to `steps`, from the run's own first weights and on its own batches. A curve ends early where its
 * numbers run away.
 */
export function ghostLosses(run: TrainingRun, steps: number): Ghosts {
  return {
    gradient: losses(run, steps, (numbers) => {
      const stepped = run.step(numbers);
      return stepped.ok ? stepped.value.state : null;
    }),
    coins: losses(run, steps, (numbers) => tossed(run.config, numbers)),
  };
}

function losses(run: TrainingRun, steps: number, next: (numbers: RunNumbers) => RunNumbers | null): number[] {
  const curve: number[] = [];
  let numbers: RunNumbers | null = run.start();
  while (numbers && curve.length <= steps) {
    const loss = run.lossAt(numbers);
    if (!Number.isFinite(loss)) break;
    curve.push(loss);
    numbers = next(numbers);
  }
  return curve;
}

function tossed(config: RunConfig, numbers: RunNumbers): RunNumbers {
  const { step, parameters } = numbers;
  const signs = coinSigns(config.seed, step, parameters.length);
  const stepSize = valueAt(votesOf(config).stepSize, step);
  return { ...numbers, step: step + 1, parameters: moved(parameters, signs, stepSize) };
}
