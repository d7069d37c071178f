// The state machine's part about the training run: which picture of the loop is shown, and when numbers may move.

import { accept, refuse } from "../result";
import type { EventOf, SessionEvent } from "./events";
import { isRunning, move, type Outcome, unchanged } from "./outcome";
import type { SessionState } from "./state";
import { firstTraining, loopStages, type TrainingState } from "./training-state";

export type TrainingEvent = Extract<SessionEvent, { type: `training:${string}` }>;

/** The run stands still while a round is open: what the class is asked about must not change under it. */
export function advanceTraining(state: SessionState, event: TrainingEvent): Outcome {
  if (event.type === "training:look") return look(state, event);
  if (isRunning(state) || state.phase === "finished") return refuse("wrong-phase");
  switch (event.type) {
    case "training:begin":
      return show({ ...state, forgottenAt: null }, firstTraining(event.runId));
    case "training:leave":
      return state.training?.runId === event.runId
        ? show({ ...state, forgottenAt: null }, null)
        : unchanged(state);
    case "training:show":
      return showStage(state, event);
    case "training:turn":
      // Only what everybody has seen revealed turns the weights, and only once.
      if (state.phase !== "revealed" || state.round.id !== event.roundId) return refuse("wrong-phase");
      return moveOn(state, event);
    case "training:move":
      return moveOn(state, event);
  }
}

/** The pictures come in the loop's order; an earlier one of the same step, or the one that was left, may come back. */
function showStage(state: SessionState, { runId, step, stage }: EventOf<"training:show">): Outcome {
  const { training } = state;
  if (training?.runId !== runId) return refuse("no-such-run");
  if (training.step !== step) return refuse("wrong-phase");
  // Whatever was shown may come back after a round, also a run in trouble.
  if (stage === training.stage) return show(state, training);
  return !training.trouble && mayFollow(training, stage)
    ? show(state, { ...training, stage })
    : refuse("wrong-phase");
}

function mayFollow({ stage: shown, step }: TrainingState, stage: TrainingState["stage"]): boolean {
  if (stage === "summary") return step > 0;
  if (stage === null || stage === "update") return false;
  const last = shown === null || shown === "update" || shown === "summary" ? -1 : loopStages.indexOf(shown);
  return loopStages.indexOf(stage) <= last + 1;
}

function moveOn(state: SessionState, event: EventOf<"training:move" | "training:turn">): Outcome {
  const { training } = state;
  const { runId, from, to, trouble, forgottenAt } = event;
  if (training?.runId !== runId) return refuse("no-such-run");
  if (training.step !== from) return refuse("wrong-phase");
  // Forgetting a line is a secret: it must not even change the picture.
  const stage = to > from ? "update" : forgottenAt === state.forgottenAt ? null : training.stage;
  return show({ ...state, forgottenAt }, { ...training, step: to, stage, trouble }, state);
}

/** Which sample and which neuron are looked at; also while a round is open, for the class to think with. */
function look(state: SessionState, { runId, sample, lens }: EventOf<"training:look">): Outcome {
  const { training } = state;
  if (training?.runId !== runId) return refuse("no-such-run");
  const seen = { ...(sample !== undefined && { sample }), ...(lens !== undefined && { lens }) };
  return accept({ state: { ...state, training: { ...training, ...seen } }, effects: [], audience: "run" });
}

/** What is shown of the run is shown between rounds, so a reveal or the standings make way for it. */
function show(state: SessionState, training: TrainingState | null, before = state): Outcome {
  const isSameRun = training?.runId === state.training?.runId;
  if (state.phase !== "lobby" || !isSameRun) return move({ ...state, training }, { phase: "lobby" });
  // Only the host's view says whether the line is there.
  const audience = state.forgottenAt === before.forgottenAt ? "run" : "stage";
  return accept({ state: { ...state, training }, effects: [], audience });
}
