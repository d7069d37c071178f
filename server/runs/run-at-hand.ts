// A stored run as a question can be made of it: what is worked out of its numbers only when a kind asks for it.

import type { RunAtHand } from "../../lib/training/run-at-hand";
import { forgetZeroGrad, restoreZeroGrad } from "../../lib/training/run-numbers";
import type { Trail } from "../../lib/training/trail";
import type { Desk } from "../news/desk";
import { checkpointBefore, readVoteRecords, type StoredRun } from "../store/runs";

export function runAtHand({ db, trainers }: Pick<Desk, "db" | "trainers">, run: StoredRun): RunAtHand {
  const { id, config, step, parameters, forgotten, losses } = run;
  return {
    id,
    config,
    step,
    parameters,
    forgotten,
    losses,
    // What piled up before is no part of what the class works out.
    gradient: () => trainers.blame(run, restoreZeroGrad({ step, parameters, forgotten })),
    signs: async () => (await trainers.signs(run, { step, parameters, forgotten: null }))?.signs ?? [],
    async aroundForgetting(stepsBefore, stepsAfter) {
      if (!forgotten) return null;
      const { since } = forgotten;
      const first = Math.max(0, since - stepsBefore);
      const before: Pick<Trail, "losses" | "strides"> = { losses: [], strides: [] };
      // One by one, since a weight may have been turned by hand in between.
      for (let at = first; at < since; at++) {
        const kept = await checkpointBefore(db, id, at);
        const { state } = await trainers.advance(run, kept, at - kept.step);
        const { losses, strides } = await trainers.follow(run, state, 1);
        before.losses.push(...losses);
        before.strides.push(...strides);
      }
      const clean = restoreZeroGrad(await checkpointBefore(db, id, since));
      const steps = Math.min(stepsAfter, step - since);
      return {
        since,
        before,
        clean: await trainers.follow(run, clean, steps),
        buggy: await trainers.follow(run, forgetZeroGrad(clean), steps),
      };
    },
    votes: () => readVoteRecords(db, id, step),
  };
}
