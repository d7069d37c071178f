// The part of a session's state that says where its training run is; the numbers themselves are in the run's row.

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

/** Why a run can't go on: the first number that stopped being one. */
export interface Trouble {
  /** The step that failed; the parameters are those before it. */
  step: number;
  what: "loss" | "parameter";
}

export interface TrainingState {
  runId: string;
  /** Number of finished steps. */
  step: number;
  /**
   * What the screens show: the picture of the step under way, or `update` for how the last step turned the
   * knobs, or the summary, or null at rest.
   */
  stage: RunStage | null;
  /** The sample whose values and blame stand on the network, from 0. */
  sample: number;
  lens: NeuronPlace | null;
  trouble: Trouble | null;
}

export function firstTraining(runId: string): TrainingState {
  return { runId, step: 0, stage: null, sample: 0, lens: null, trouble: null };
}
