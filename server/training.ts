// The requests about the training run: each reads the run, computes outside the lock, and writes inside it.

import { randomUUID } from "node:crypto";
import type { Refusal } from "../lib/protocol";
import { accept, type Result, refuse } from "../lib/result";
import type { SessionEvent } from "../lib/session/events";
import type { Trouble } from "../lib/session/training-state";
import { MAX_STEPS } from "../lib/training/limits";
import { setParameter, type TrainingState } from "../lib/training/training-state";
import { weightQuestionOf } from "./asking";
import { drive, type HostSocket } from "./drive";
import type { Handlers } from "./handlers";
import type { Live } from "./live";
import type { RunChange } from "./news";
import { type Attachment, command } from "./store/command";
import { checkpointBefore, createRun, currentRun, type Move, type StoredRun, writeMove } from "./store/runs";

type TrainingHandlers = Pick<Handlers, Extract<keyof Handlers, `training:${string}`>>;
type Outcome = Result<null, Refusal>;

export const trainingHandlers: TrainingHandlers = {
  "training:start"(live, socket, { config }) {
    const { sessionId } = socket.data.speaker;
    const id = randomUUID();
    const { parameters } = live.trainers.runOf({ id, config }).start();
    const event: SessionEvent = { type: "training:begin", runId: id };
    return tell(live, socket, event, { lossesFrom: 0, whole: true }, async (tx) => {
      await createRun(tx, sessionId, { id, config, parameters });
      return true;
    });
  },

  "training:show": (live, socket, { runId, step, stage }) =>
    tell(live, socket, { type: "training:show", runId, step, stage }),
  "training:look": (live, socket, { runId, sample, lens }) =>
    tell(live, socket, { type: "training:look", runId, sample, lens }),
  async "training:ask"(live, socket, asked) {
    const { sessionId } = socket.data.speaker;
    const current = await currentRun(live.db, sessionId);
    if (current?.run.id !== asked.runId) return refuse("no-such-run");
    const { run } = current;
    if (run.step !== asked.step) return refuse("wrong-phase");
    const picture = live.trainers.runOf(run).picture(stateOf(run));
    if (!picture.ok) return refuse("wrong-phase");
    const question = weightQuestionOf(run, picture.value.gradient, asked);
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
      if (run.step === MAX_STEPS) return refuse("too-many-steps");
      const made = await live.trainers.advance(live.trainers.runOf(run), stateOf(run), steps);
      const losses = Float64Array.of(...run.losses.subarray(0, run.step), ...made.losses);
      return accept({ ...made, losses, forgetFrom: run.step + 1 });
    }),

  "training:rewind": (live, socket, { to, ...shown }) =>
    moveRun(live, socket, shown, async (run) => {
      if (to > run.losses.length) return refuse("no-such-step");
      const kept = await checkpointBefore(live.db, run.id, to);
      const { state } = await live.trainers.advance(live.trainers.runOf(run), kept, to - kept.step);
      return accept({ state, losses: run.losses, forgetFrom: null, checkpoints: [], trouble: null });
    }),

  "training:set-weight": (live, socket, { index, value, ...shown }) =>
    moveRun(live, socket, shown, async (run) => {
      const edited = setParameter(stateOf(run), index, value);
      if (!edited.ok) return refuse("no-such-weight");
      return accept(startingAgain(edited.value, run.losses));
    }),

  "training:reset": (live, socket, shown) =>
    moveRun(live, socket, shown, async (run) => {
      return accept(startingAgain(live.trainers.runOf(run).start(), run.losses));
    }),
};

const stateOf = ({ step, parameters }: StoredRun): TrainingState => ({ step, parameters, leftover: null });

/** Numbers that no step led to: what came after them before is forgotten, and they are kept to go back to. */
const startingAgain = (state: TrainingState, losses: Float64Array): Computed => ({
  state,
  losses: losses.subarray(0, state.step),
  forgetFrom: state.step,
  checkpoints: [state],
  trouble: null,
});

const noNewLosses: RunChange = { lossesFrom: Number.MAX_SAFE_INTEGER, whole: false };

/** Runs whose numbers are being computed: a second press must not compute them twice. */
const moving = new Set<string>();

type Shown = { runId: string; step: number };
type Computed = Move & { trouble: Trouble | null };

async function moveRun(
  live: Live,
  socket: HostSocket,
  { runId, step }: Shown,
  compute: (run: StoredRun) => Promise<Result<Computed, Refusal>>,
): Promise<Outcome> {
  if (moving.has(runId)) return refuse("too-many-requests");
  moving.add(runId);
  try {
    const current = await currentRun(live.db, socket.data.speaker.sessionId);
    if (current?.run.id !== runId) return refuse("no-such-run");
    const { run } = current;
    if (run.step !== step) return refuse("wrong-phase");
    const computed = await compute(run);
    if (!computed.ok) return computed;
    const { trouble, ...move } = computed.value;
    const to = move.state.step;
    const event: SessionEvent = { type: "training:move", runId, from: step, to, trouble };
    const change = move.forgetFrom === null ? noNewLosses : { lossesFrom: Math.min(step, to), whole: false };
    return await tell(live, socket, event, change, (tx) => writeMove(tx, run, move));
  } finally {
    moving.delete(runId);
  }
}

/** What is seen of a run is news of its own, so a view is sent only where the rest of the screen changes too. */
async function tell(
  live: Live,
  socket: HostSocket,
  event: SessionEvent,
  change: RunChange = noNewLosses,
  attach?: Attachment,
): Promise<Outcome> {
  const { sessionId } = socket.data.speaker;
  const outcome = await command(live.db, sessionId, event, attach);
  if (!outcome.ok) return outcome;
  const { audience } = outcome.value;
  if (audience === "everyone") live.publisher.changed(sessionId, audience);
  if (audience !== "nobody") live.publisher.runChanged(sessionId, change);
  return accept(null);
}
