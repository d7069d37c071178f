// What the host can do to the run on show: each is one command, about the step that the screen shows.

"use client";

import type { Asked } from "../../../lib/questions/kinds";
import type { NeuronPlace, RunStage } from "../../../lib/session/training-state";
import { useSocket } from "../../live/live-screen";
import {
  advanceTraining,
  askClass,
  forgetZeroGrad,
  leaveTraining,
  lookAtTraining,
  resetTraining,
  rewindTraining,
  setWeight,
  showStage,
} from "../../live/requests";
import { useCommand } from "../../live/use-command";
import { useRun } from "../picture/run-on-show";

export function useMoves() {
  const socket = useSocket();
  const { run: send } = useCommand();
  const { runId, step } = useRun().training;
  const moment = { runId, step };
  return {
    advance: (steps: number) => send(() => advanceTraining(socket, moment, steps)),
    rewind: (to: number) => send(() => rewindTraining(socket, moment, to)),
    reset: () => send(() => resetTraining(socket, moment)),
    show: (stage: RunStage) => send(() => showStage(socket, moment, stage)),
    look: (at: { sample?: number; lens?: NeuronPlace | null }) =>
      send(() => lookAtTraining(socket, { runId, ...at })),
    turn: (weight: number, value: number) => send(() => setWeight(socket, moment, weight, value)),
    ask: (question: Asked) => send(() => askClass(socket, moment, question)),
    forget: (forgotten: boolean) => send(() => forgetZeroGrad(socket, moment, forgotten)),
    leave: () => send(() => leaveTraining(socket, runId)),
  };
}
