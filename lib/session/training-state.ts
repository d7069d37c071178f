// What the screens show of a training run. Where the run itself is stands in its row alone, with its numbers.

import type { Trouble } from "../training/run-move";

/** The four moments of a training step, in order. */
export const loopStages = ["forward", "loss", "backward", "update"] as const;
export type LoopStage = (typeof loopStages)[number];

/** What the screens may show of a run: a moment of the loop, or at the end what the class has done. */
export type RunStage = LoopStage | "summary";

/** A neuron that is opened as an expression: its layer from 0 and its place in it. */
export interface NeuronPlace {
  layer: number;
  neuron: number;
}

/** The part that belongs to the session's state. */
export interface ShownRun {
  runId: string;
  /**
   * What the screens show: the picture of the step under way, or `update` for how the last step turned the
   * knobs, or the summary, or null at rest.
   */
  stage: RunStage | null;
  /** The sample whose values and blame stand on the network, from 0. */
  sample: number;
  lens: NeuronPlace | null;
}

/** Where a run is: the part that belongs to its row. */
export interface RunMoment {
  id: string;
  /** Grows with every change of its numbers; a change names the one it was computed from. */
  revision: number;
  /** Number of finished steps. */
  step: number;
  trouble: Trouble | null;
  /** The step from which on `zero_grad` is forgotten, or null; only the host may know. */
  forgottenAt: number | null;
}

/** A run as every screen may see it. */
export interface TrainingState extends ShownRun, Pick<RunMoment, "step" | "trouble"> {}

export function firstShown(runId: string, sample = 0): ShownRun {
  return { runId, stage: null, sample, lens: null };
}

/** Null while no run is shown. */
export function trainingOf(shown: ShownRun | null, run: RunMoment | null): TrainingState | null {
  return shown && run?.id === shown.runId ? { ...shown, step: run.step, trouble: run.trouble } : null;
}
