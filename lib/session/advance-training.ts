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
      return show(state, firstTraining(event.runId));
    case "training:leave":
      return state.training?.runId === event.runId ? show(state, null) : unchanged(state);
    case "training:show":
      return showStage(state, event);
    case "training:move":
      return moveOn(state, event);
  }
}

/** The pictures come in the loop's order; going back to an earlier one of the same step is allowed. */
function showStage(state: SessionState, event: EventOf<"training:show">): Outcome {
  const { training } = state;
  if (training?.runId !== event.runId) return refuse("no-such-run");
  if (training.step !== event.step || training.trouble) return refuse("wrong-phase");
  const shown =
    training.stage === null || training.stage === "update" ? -1 : loopStages.indexOf(training.stage);
  if (loopStages.indexOf(event.stage) > shown + 1) return refuse("wrong-phase");
  return show(state, { ...training, stage: event.stage });
}

function moveOn(state: SessionState, event: EventOf<"training:move">): Outcome {
  const { training } = state;
  if (training?.runId !== event.runId) return refuse("no-such-run");
  if (training.step !== event.from) return refuse("wrong-phase");
  const stage = event.to > event.from ? "update" : null;
  return show(state, { ...training, step: event.to, stage, trouble: event.trouble });
}

/** Which sample and which neuron are looked at; also while a round is open, for the class to think with. */
function look(state: SessionState, { runId, sample, lens }: EventOf<"training:look">): Outcome {
  const { training } = state;
  if (training?.runId !== runId) return refuse("no-such-run");
  const seen = { ...(sample !== undefined && { sample }), ...(lens !== undefined && { lens }) };
  return accept({ state: { ...state, training: { ...training, ...seen } }, effects: [], audience: "run" });
}

/** What is shown of the run is shown between rounds, so a reveal or the standings make way for it. */
function show(state: SessionState, training: TrainingState | null): Outcome {
  const isSameRun = training?.runId === state.training?.runId;
  if (state.phase === "lobby" && isSameRun) {
    return accept({ state: { ...state, training }, effects: [], audience: "run" });
  }
  return move({ ...state, training }, { phase: "lobby" });
}
