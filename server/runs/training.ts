// The requests about the training run that a gradient drives, and those that only show another part of it.

import { randomUUID } from "node:crypto";
import { accept, refuse } from "../../lib/result";
import { MAX_STEPS } from "../../lib/training/limits";
import { sampleCount, widthsOf } from "../../lib/training/run-data";
import { startingAgain } from "../../lib/training/run-move";
import { forgetZeroGrad, restoreZeroGrad, setParameter } from "../../lib/training/run-numbers";
import { commandClass } from "../class/command";
import type { Handlers } from "../class/handler";
import { checkpointBefore, currentRun } from "../store/runs";
import { askingHandlers } from "./asking";
import { moveRun } from "./move-run";
import { votingHandlers } from "./voting";

type TrainingHandlers = Pick<Handlers, Extract<keyof Handlers, `training:${string}`>>;

export const trainingHandlers: TrainingHandlers = {
  ...askingHandlers,
  ...votingHandlers,

  async "training:start"(live, socket, { config, instead }) {
    const runId = randomUUID();
    const begun = await live.trainers.start({ id: runId, config });
    return commandClass(live, socket, { type: "training:begin", runId, instead, config, ...begun });
  },

  "training:show": (live, socket, { runId, step, stage }) =>
    commandClass(live, socket, { type: "training:show", runId, step, stage }),

  async "training:look"(live, socket, { runId, sample, lens }) {
    const current = await currentRun(live.db, socket.data.speaker.sessionId);
    if (current?.run.id !== runId) return refuse("no-such-run");
    const { config } = current.run;
    if (sample !== undefined && sample >= sampleCount(config.data)) return refuse("no-such-sample");
    if (lens && lens.neuron >= (widthsOf(config)[lens.layer + 1] ?? 0)) return refuse("no-such-neuron");
    return commandClass(live, socket, { type: "training:look", runId, sample, lens });
  },

  "training:leave": (live, socket, { runId }) =>
    commandClass(live, socket, { type: "training:leave", runId }),

  "training:advance": (live, socket, { steps, ...shown }) =>
    moveRun(live, socket, shown, async (run) => {
      if (run.config.votes) return refuse("class-votes");
      if (run.step === MAX_STEPS) return refuse("too-many-steps");
      const made = await live.trainers.advance(run, run, steps);
      const losses = Float64Array.of(...run.losses.subarray(0, run.step), ...made.losses);
      const checkpoints = made.checkpoints.map((numbers) => ({ numbers, votes: null }));
      const { state, trouble } = made;
      return accept({ state, trouble, checkpoints, losses, forgetFrom: run.step + 1 });
    }),

  "training:rewind": (live, socket, { to, ...shown }) =>
    moveRun(live, socket, shown, async (run) => {
      if (to > run.losses.length) return refuse("no-such-step");
      const kept = await checkpointBefore(live.db, run.id, to);
      const { state } = await live.trainers.advance(run, kept, to - kept.step);
      // Once the line is back, only the host can take it away again, and not the run's past.
      if (state.forgotten && !run.forgotten) return accept(startingAgain(restoreZeroGrad(state), run.losses));
      return accept({ state, losses: run.losses, forgetFrom: null, checkpoints: [], trouble: null });
    }),

  "training:set-weight": (live, socket, { index, value, ...shown }) =>
    moveRun(live, socket, shown, async (run) => {
      if (run.config.votes) return refuse("class-votes");
      const edited = setParameter(run, index, value);
      if (!edited.ok) return refuse("no-such-weight");
      if (run.parameters[index] === value) return accept(null);
      // A forgotten line is forgotten anew: the run beside it, with the line, must start from the same weights.
      const numbers = run.forgotten ? forgetZeroGrad(restoreZeroGrad(edited.value)) : edited.value;
      return accept(startingAgain(numbers, run.losses));
    }),

  /** The zero_grad detective: the host hides a bug in the run, and the class is shown what it does. */
  "training:forget": (live, socket, { forgotten, ...shown }) =>
    moveRun(live, socket, shown, async (run) => {
      if (run.config.votes) return refuse("class-votes");
      if (forgotten === (run.forgotten !== null)) return accept(null);
      const numbers = { step: run.step, parameters: run.parameters, forgotten: run.forgotten };
      const changed = forgotten ? forgetZeroGrad(numbers) : restoreZeroGrad(numbers);
      return accept(startingAgain(changed, run.losses));
    }),

  "training:reset": (live, socket, shown) =>
    moveRun(live, socket, shown, async (run) => {
      const { start } = await live.trainers.start({ id: run.id, config: run.config });
      return accept(startingAgain(start, run.losses));
    }),
};
