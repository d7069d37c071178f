// Computes a run's steps: the network is compiled once a process, and the numbers always come from the store.

import type { Trouble } from "../lib/session/training-state";
import { Trainer } from "../lib/training/trainer";
import { Recent } from "./recent";
import type { Checkpoint, StoredRun } from "./store/runs";
import { inTurns } from "./turns";

/** Classes that train at the same time in a process; a compiled network takes about a megabyte. */
const TRAINERS_KEPT = 50;

/** Replaying this many steps takes less than a second, also for the largest network. */
const CHECKPOINT_EVERY = 100;

export interface Progress extends Checkpoint {
  /** One for each step that was made. */
  losses: number[];
  checkpoints: Checkpoint[];
  trouble: Trouble | null;
}

/** One computation at a time for each run: its trainer holds the numbers meanwhile. */
export class Trainers {
  readonly #trainers = new Recent<Trainer>(TRAINERS_KEPT);

  /** Makes `steps` steps from a checkpoint, or fewer if a number stops being one. */
  async advance({ id, config }: StoredRun, from: Checkpoint, steps: number): Promise<Progress> {
    const trainer = this.#trainers.get(id) ?? new Trainer(config);
    this.#trainers.set(id, trainer);
    trainer.parameters.set(from.parameters);
    const progress: Progress = { ...from, losses: [], checkpoints: [], trouble: null };
    const last = from.step + steps;
    await inTurns(() => {
      if (progress.step === last) return false;
      const outcome = trainer.step(progress.step);
      if (typeof outcome !== "number") {
        progress.trouble = { step: progress.step, what: outcome };
        return false;
      }
      progress.losses.push(outcome);
      progress.step++;
      if (progress.step % CHECKPOINT_EVERY === 0) {
        progress.checkpoints.push({ step: progress.step, parameters: trainer.parameters.slice() });
      }
      return true;
    });
    return { ...progress, parameters: trainer.parameters.slice() };
  }
}
