// A stored run as a question can be made of it: what is worked out of its numbers only when a kind asks for it.

import type { RunAtHand } from "../../lib/training/run-at-hand";
import { restoreZeroGrad } from "../../lib/training/run-numbers";
import type { Desk } from "../news/desk";
import { checkpointBefore, readVoteRecords, type StoredRun } from "../store/runs";

export function runAtHand({ db, trainers }: Pick<Desk, "db" | "trainers">, run: StoredRun): RunAtHand {
  const { id, config, step, parameters, forgotten, losses } = run;
  const trainer = trainers.runOf(run);
  return {
    id,
    config,
    step,
    parameters,
    forgotten,
    losses,
    gradient() {
      // What piled up before is no part of what the class works out.
      const gradient = trainer.blameAt(restoreZeroGrad({ step, parameters, forgotten }));
      return gradient.ok ? gradient.value : null;
    },
    async lossesWithTheLine(steps) {
      if (!forgotten) return [];
      const start = restoreZeroGrad(await checkpointBefore(db, id, forgotten.since));
      return (await trainers.advance(trainer, start, steps)).losses;
    },
    votes: () => readVoteRecords(db, id, step),
  };
}
