// Computes runs, wherever that is done: in other threads where a process serves classes, so that none waits for another one's training.

import type { RunConfig } from "../../lib/training/run-config";
import { sampleCount, widthsOf } from "../../lib/training/run-data";
import type { RunNumbers } from "../../lib/training/run-numbers";
import { parameterCount } from "../../lib/training/shape";
import type { Trail } from "../../lib/training/trail";
import { type Blamed, type Jobs, jobs, type Network, type Progress, type Start } from "./jobs";

/** Has one of the jobs done. */
export type Compute = <Name extends keyof Jobs>(
  name: Name,
  ...given: Parameters<Jobs[Name]>
) => Promise<ReturnType<Jobs[Name]>>;

/** Here and now, where nobody waits meanwhile. */
export const computeHere: Compute = async (name, ...given) =>
  (jobs[name] as (...all: unknown[]) => never)(...given);

/** Weights times samples: about a fiftieth of a second. Others whose runs are computed have their turn after as many. */
const IN_ONE_TURN = 6_000_000;

export class Trainers {
  readonly #compute: Compute;

  constructor(compute: Compute) {
    this.#compute = compute;
  }

  start(network: Network): Promise<Start> {
    return this.#compute("start", network);
  }

  /** Makes `steps` steps, or fewer if a number stops being one. */
  async advance(run: Network, from: RunNumbers, steps: number): Promise<Progress> {
    const network = bare(run);
    const all: Progress = {
      state: bareNumbers(from),
      losses: [],
      checkpoints: [],
      trouble: null,
      isOver: false,
    };
    const turn = stepsInOneTurn(run.config);
    while (all.losses.length < steps && !all.isOver) {
      const left = Math.min(turn, steps - all.losses.length);
      const made = await this.#compute("advance", network, all.state, left);
      all.losses.push(...made.losses);
      all.checkpoints.push(...made.checkpoints);
      all.state = made.state;
      all.trouble = made.trouble;
      all.isOver = made.isOver;
    }
    return all;
  }

  /** As `advance`, step by step with what a case of the detective's tells. */
  follow(run: Network, from: RunNumbers, steps: number): Promise<Trail> {
    return this.#compute("follow", bare(run), bareNumbers(from), steps);
  }

  /** The gradient that the next update goes by; null where the numbers have run away. */
  blame(run: Network, numbers: RunNumbers): Promise<Float64Array | null> {
    return this.#compute("blame", bare(run), bareNumbers(numbers));
  }

  /** What a vote at this step is about; null where the numbers have run away. */
  signs(run: Network, numbers: RunNumbers): Promise<Blamed | null> {
    return this.#compute("signs", bare(run), bareNumbers(numbers));
  }
}

/** A stored run has more, which nobody there needs. */
const bare = ({ id, config }: Network): Network => ({ id, config });
const bareNumbers = ({ step, parameters, forgotten }: RunNumbers): RunNumbers => ({
  step,
  parameters,
  forgotten,
});

function stepsInOneTurn(config: RunConfig): number {
  const work = sampleCount(config.data) * parameterCount(widthsOf(config));
  return Math.max(1, Math.floor(IN_ONE_TURN / work));
}
