// The state machine's part about the training run: which picture of the loop is shown, and when numbers may move.

import { refuse } from "../result";
import type { Context } from "./context";
import type { EventOf, SessionEvent } from "./events";
import { MAX_RUNS } from "./limits";
import { type Consequences, isRunning, move, NO_NEW_LOSSES, type Outcome, to, unchanged } from "./outcome";
import type { Between, SessionState } from "./state";
import { firstShown, loopStages, type RunMoment, type RunStage, type ShownRun } from "./training-state";

export type TrainingEvent = Extract<SessionEvent, { type: `training:${string}` }>;

/** The run stands still while a round is open: what the class is asked about must not change under it. */
export function advanceTraining(state: SessionState, event: TrainingEvent, { run }: Context): Outcome {
  if (event.type === "training:look") return look(state, event);
  if (isRunning(state) || state.phase === "finished") return refuse("wrong-phase");
  switch (event.type) {
    case "training:begin":
      return begin(state, event);
    case "training:leave":
      return state.training?.runId === event.runId ? leave(state) : unchanged(state);
    case "training:show":
      return showStage(state, event, run);
    case "training:turn":
      // Only what everybody has seen revealed turns the weights, and only once.
      if (state.phase !== "revealed" || state.round.id !== event.roundId) return refuse("wrong-phase");
      return moveOn(state, event, run);
    case "training:move":
      return moveOn(state, event, run);
  }
}

/** A new run in place of the one that is shown, if any. */
function begin(state: SessionState, event: EventOf<"training:begin">): Outcome {
  const { runId, instead, config, start, sample } = event;
  if ((state.training?.runId ?? null) !== instead) return refuse("wrong-phase");
  const { runs = 0 } = state;
  if (runs >= MAX_RUNS) return refuse("too-many-runs");
  const effects: Consequences["effects"] = [{ type: "run-started", runId, config, start }];
  const left = placeOf(state);
  return show({ ...state, runs: runs + 1, ...(left && { left }) }, firstShown(runId, sample), {
    effects,
    run: { lossesFrom: 0, whole: true },
  });
}

/** Back to where the class went to its network from: the way in is of no use between two items. */
function leave(state: SessionState): Outcome {
  const from = placeOf(state) ?? { phase: "lobby" };
  const place: Between = from.phase === "slide" ? { ...from, beenThere: true } : from;
  return move({ ...state, training: null }, place, { run: NO_NEW_LOSSES });
}

/** Where the class is in its programme, or was before it went to its network. */
function placeOf(state: SessionState): Between | undefined {
  switch (state.phase) {
    case "slide":
      return { phase: "slide", position: state.position };
    case "revealed":
    case "standings": {
      const { round } = state;
      return round.origin.of === "programme" ? { phase: "standings", round } : state.left;
    }
    default:
      return state.left;
  }
}

/** The run on the screens, where `runId` means that one. */
function shownRun(state: SessionState, run: RunMoment | null, runId: string) {
  const { training } = state;
  return training?.runId === runId && run?.id === runId ? { training, run } : null;
}

/** The pictures come in the loop's order; an earlier one of the same step, or the one that was left, may come back. */
function showStage(
  state: SessionState,
  { runId, step, stage }: EventOf<"training:show">,
  moment: RunMoment | null,
): Outcome {
  const shown = shownRun(state, moment, runId);
  if (!shown) return refuse("no-such-run");
  const { training, run } = shown;
  if (run.step !== step) return refuse("wrong-phase");
  // Whatever was shown may come back after a round, also a run in trouble.
  if (stage === training.stage) return show(state, training);
  return !run.trouble && mayFollow(training.stage, stage, step)
    ? show(state, { ...training, stage })
    : refuse("wrong-phase");
}

function mayFollow(shown: RunStage | null, stage: RunStage | null, step: number): boolean {
  if (stage === "summary") return step > 0;
  if (stage === null || stage === "update") return false;
  const last = shown === null || shown === "update" || shown === "summary" ? -1 : loopStages.indexOf(shown);
  return loopStages.indexOf(stage) <= last + 1;
}

function moveOn(
  state: SessionState,
  event: EventOf<"training:move" | "training:turn">,
  moment: RunMoment | null,
): Outcome {
  const { runId, revision, move } = event;
  const shown = shownRun(state, moment, runId);
  if (!shown) return refuse("no-such-run");
  const { training, run } = shown;
  if (run.revision !== revision) return refuse("wrong-phase");
  const to = move.state.step;
  const forgottenAt = move.state.forgotten?.since ?? null;
  const isForgetting = forgottenAt !== run.forgottenAt;
  // Forgetting a line is a secret: it must not even change the picture.
  const stage = to > run.step ? "update" : isForgetting ? training.stage : null;
  return show(
    state,
    { ...training, stage },
    {
      effects: [{ type: "run-moved", runId, move }],
      // Only the host's view says whether the line is there.
      audience: isForgetting ? "teacher" : "nobody",
      run: {
        lossesFrom: move.forgetFrom === null ? NO_NEW_LOSSES.lossesFrom : Math.min(run.step, to),
        whole: false,
      },
    },
  );
}

/** Which sample and which neuron are looked at; also while a round is open, for the class to think with. */
function look(state: SessionState, { runId, sample, lens }: EventOf<"training:look">): Outcome {
  const { training } = state;
  if (training?.runId !== runId) return refuse("no-such-run");
  const seen = { ...(sample !== undefined && { sample }), ...(lens !== undefined && { lens }) };
  return to({ ...state, training: { ...training, ...seen } }, { audience: "nobody", run: NO_NEW_LOSSES });
}

/** What is shown of the run is shown between rounds, so a slide, a reveal or the standings make way for it. */
function show(
  state: SessionState,
  training: ShownRun,
  { effects = [], audience = "nobody", run = NO_NEW_LOSSES }: Consequences = {},
): Outcome {
  const isSameRun = training.runId === state.training?.runId;
  if (state.phase !== "lobby" || !isSameRun) {
    return move({ ...state, training }, { phase: "lobby" }, { effects, audience: "everyone", run });
  }
  return to({ ...state, training }, { effects, audience, run });
}
