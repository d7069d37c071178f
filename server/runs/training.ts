// The requests about the training run that a gradient drives, and those that only show another part of it.

import { randomUUID } from "node:crypto";
import { accept, refuse } from "../../lib/result";
import type { SessionEvent } from "../../lib/session/events";
import { MAX_STEPS } from "../../lib/training/limits";
import { widthsOf } from "../../lib/training/run-data";
import { forgetZeroGrad, restoreZeroGrad, setParameter } from "../../lib/training/run-numbers";
import { drive } from "../class/drive";
import type { Handlers } from "../class/handler";
import { checkpointBefore, createRun, currentRun } from "../store/runs";
import { weightQuestionOf } from "./asking";
import { detectiveHandlers } from "./detective";
import { moveRun, shownRun, startingAgain, tell } from "./move-run";
import { votingHandlers } from "./voting";

type TrainingHandlers = Pick<Handlers, Extract<keyof Handlers, `training:${string}`>>;

export const trainingHandlers: TrainingHandlers = {
  ...votingHandlers,
  ...detectiveHandlers,

  "training:start"(live, socket, { config }) {
    const { sessionId } = socket.data.speaker;
    const id = randomUUID();
    const start = live.trainers.runOf({ id, config }).start();
    const event: SessionEvent = { type: "training:begin", runId: id };
    return tell(live, socket, event, { lossesFrom: 0, whole: true }, async (tx) => {
      await createRun(tx, sessionId, { id, config, start });
      return true;
    });
  },

  "training:show": (live, socket, { runId, step, stage }) =>
    tell(live, socket, { type: "training:show", runId, step, stage }),

  async "training:look"(live, socket, { runId, sample, lens }) {
    const current = await currentRun(live.db, socket.data.speaker.sessionId);
    if (current?.run.id !== runId) return refuse("no-such-run");
    const { config } = current.run;
    if (sample !== undefined && sample >= live.trainers.runOf(current.run).data.labels.length)
      return refuse("no-such-sample");
    if (lens && lens.neuron >= (widthsOf(config)[lens.layer + 1] ?? 0)) return refuse("no-such-neuron");
    return tell(live, socket, { type: "training:look", runId, sample, lens });
  },

  async "training:ask"(live, socket, asked) {
    const run = await shownRun(live, socket, asked);
    if (!run.ok) return run;
    const picture = live.trainers.runOf(run.value).picture(run.value);
    if (!picture.ok) return refuse("wrong-phase");
    const question = weightQuestionOf(run.value, picture.value.gradient, asked);
    if (!question.ok) return question;
    return drive(live, socket, {
      type: "round:ask",
      question: question.value,
      roundId: randomUUID(),
      at: Date.now(),
    });
  },

  "training:leave": (live, socket, { runId }) => tell(live, socket, { type: "training:leave", runId }),

  "training:advance": (live, socket, { steps, ...shown }) =>
    moveRun(live, socket, shown, async (run) => {
      if (run.config.votes) return refuse("class-votes");
      if (run.step === MAX_STEPS) return refuse("too-many-steps");
      const made = await live.trainers.advance(live.trainers.runOf(run), run, steps);
      const losses = Float64Array.of(...run.losses.subarray(0, run.step), ...made.losses);
      const checkpoints = made.checkpoints.map((numbers) => ({ numbers, votes: null }));
      const { state, trouble } = made;
      return accept({ state, trouble, checkpoints, losses, forgetFrom: run.step + 1 });
    }),

  "training:rewind": (live, socket, { to, ...shown }) =>
    moveRun(live, socket, shown, async (run) => {
      if (to > run.losses.length) return refuse("no-such-step");
      const kept = await checkpointBefore(live.db, run.id, to);
      const { state } = await live.trainers.advance(live.trainers.runOf(run), kept, to - kept.step);
      // Once the line is back, only the host can take it away again, and not the run's past.
      if (state.forgotten && !run.forgotten) return accept(startingAgain(restoreZeroGrad(state), run.losses));
      return accept({ state, losses: run.losses, forgetFrom: null, checkpoints: [], trouble: null });
    }),

  "training:set-weight": (live, socket, { index, value, ...shown }) =>
    moveRun(live, socket, shown, async (run) => {
      if (run.config.votes) return refuse("class-votes");
      const edited = setParameter(run, index, value);
      if (!edited.ok) return refuse("no-such-weight");
      // A forgotten line is forgotten anew: the run beside it, with the line, must start from the same weights.
      const numbers = run.forgotten ? forgetZeroGrad(restoreZeroGrad(edited.value)) : edited.value;
      return accept(startingAgain(numbers, run.losses));
    }),

  "training:reset": (live, socket, shown) =>
    moveRun(live, socket, shown, async (run) =>
      accept(startingAgain(live.trainers.runOf(run).start(), run.losses)),
    ),
};
