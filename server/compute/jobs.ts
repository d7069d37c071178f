// What is worked out of a training run, in whatever thread: its network is compiled once there, and its numbers are always given in.

import type { Sign } from "../../lib/micrograd/sign";
import { isCheckpoint } from "../../lib/training/checkpoints";
import type { RunConfig } from "../../lib/training/run-config";
import type { Trouble } from "../../lib/training/run-move";
import type { RunNumbers } from "../../lib/training/run-numbers";
import { goOn, type Trail, trailFrom } from "../../lib/training/trail";
import { type StepRefusal, TrainingRun } from "../../lib/training/training-run";
import { trueSigns } from "../../lib/training/weight-card";
import { Recent } from "../bounds/recent";

/** Which run it is, and how its network is made. */
export interface Network {
  id: string;
  config: RunConfig;
}

export interface Progress {
  state: RunNumbers;
  /** One for each step that was made. */
  losses: number[];
  checkpoints: RunNumbers[];
  trouble: Trouble | null;
  /** No step can be made from here. */
  isOver: boolean;
}

/** What a class votes about. */
export interface Blamed {
  /** Of the whole gradient, by weight. */
  signs: Sign[];
  loss: number;
}

/** Classes that train at the same time; a compiled network takes about a megabyte. */
const RUNS_KEPT = 50;

const compiled = new Recent<TrainingRun>(RUNS_KEPT);

function runOf({ id, config }: Network): TrainingRun {
  const run = compiled.get(id) ?? new TrainingRun(config);
  compiled.set(id, run);
  return run;
}

/** What a run begins with. */
export interface Start {
  start: RunNumbers;
  /** The sample that is shown first, from 0: one that the network has something to learn from. */
  sample: number;
}

export const jobs = {
  start(network: Network): Start {
    const run = runOf(network);
    const start = run.start();
    return { start, sample: run.firstMissed(start) };
  },

  /** Makes `steps` steps, or fewer if a number stops being one. */
  advance(network: Network, from: RunNumbers, steps: number): Progress {
    const run = runOf(network);
    const progress: Progress = { state: from, losses: [], checkpoints: [], trouble: null, isOver: false };
    while (progress.losses.length < steps) {
      const stepped = run.step(progress.state);
      if (!stepped.ok)
        return { ...progress, trouble: troubleOf(stepped.refusal, progress.state), isOver: true };
      progress.state = stepped.value.state;
      progress.losses.push(stepped.value.loss);
      if (isCheckpoint(progress.state)) progress.checkpoints.push(progress.state);
    }
    return progress;
  },

  /** As `advance`, step by step with what a case of the detective's tells. */
  follow(network: Network, from: RunNumbers, steps: number): Trail {
    const run = runOf(network);
    const trail = trailFrom(from);
    while (trail.losses.length < steps && goOn(run, trail));
    return trail;
  },

  /** The gradient that the next update goes by; null where the numbers have run away. */
  blame(network: Network, numbers: RunNumbers): Float64Array | null {
    const gradient = runOf(network).blameAt(numbers);
    return gradient.ok ? gradient.value : null;
  },

  /** Without what is mere rounding; null where the numbers have run away. */
  signs(network: Network, numbers: RunNumbers): Blamed | null {
    const picture = runOf(network).picture(numbers);
    if (!picture.ok) return null;
    return { signs: trueSigns(network.config, picture.value), loss: picture.value.loss };
  },
};

export type Jobs = typeof jobs;

/** Null where the run is merely at its end. */
function troubleOf({ kind }: StepRefusal, { step }: RunNumbers): Trouble | null {
  if (kind === "too-many-steps") return null;
  return { step, what: kind === "loss-not-finite" ? "loss" : "parameter" };
}
