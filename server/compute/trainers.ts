// Computes runs: a network is compiled once a process, and its numbers always come from the store.

import { isCheckpoint } from "../../lib/training/checkpoints";
import type { RunConfig } from "../../lib/training/run-config";
import type { Trouble } from "../../lib/training/run-move";
import type { RunNumbers } from "../../lib/training/run-numbers";
import { goOn, type Trail, trailFrom } from "../../lib/training/trail";
import { type StepRefusal, TrainingRun } from "../../lib/training/training-run";
import { Recent } from "../bounds/recent";
import { inTurns } from "./turns";

/** Classes that train at the same time in a process; a compiled network takes about a megabyte. */
const RUNS_KEPT = 50;

export interface Progress {
  state: RunNumbers;
  /** One for each step that was made. */
  losses: number[];
  checkpoints: RunNumbers[];
  trouble: Trouble | null;
}

export class Trainers {
  readonly #runs = new Recent<TrainingRun>(RUNS_KEPT);

  /** The compiled run with this id. */
  runOf({ id, config }: { id: string; config: RunConfig }): TrainingRun {
    const run = this.#runs.get(id) ?? new TrainingRun(config);
    this.#runs.set(id, run);
    return run;
  }

  /** Makes `steps` steps, or fewer if a number stops being one. */
  async advance(run: TrainingRun, from: RunNumbers, steps: number): Promise<Progress> {
    const progress: Progress = { state: from, losses: [], checkpoints: [], trouble: null };
    await inTurns(() => {
      if (progress.losses.length === steps) return false;
      const stepped = run.step(progress.state);
      if (!stepped.ok) progress.trouble = troubleOf(stepped.refusal, progress.state);
      if (!stepped.ok) return false;
      progress.state = stepped.value.state;
      progress.losses.push(stepped.value.loss);
      if (isCheckpoint(progress.state)) progress.checkpoints.push(progress.state);
      return true;
    });
    return progress;
  }

  /** As `advance`, step by step with what a case of the detective's tells. */
  async follow(run: TrainingRun, from: RunNumbers, steps: number): Promise<Trail> {
    const trail = trailFrom(from);
    await inTurns(() => trail.losses.length < steps && goOn(run, trail));
    return trail;
  }
}

/** Null where the run is merely at its end. */
function troubleOf({ kind }: StepRefusal, { step }: RunNumbers): Trouble | null {
  if (kind === "too-many-steps") return null;
  return { step, what: kind === "loss-not-finite" ? "loss" : "parameter" };
}
