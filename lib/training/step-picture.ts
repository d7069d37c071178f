// One training step taken apart, as numbers to draw: values flow forward, blame flows back.

/** The four parts of one step: forward, loss, backward, update. Numbers for every sample follow the order of `samples`. */
export interface StepPicture {
  step: number;
  /** Before the update. */
  parameters: Float64Array;
  /** The batch; `index` counts among all samples of the run. */
  samples: { index: number; inputs: readonly number[]; label: number }[];
  /** Every neuron, by layer. */
  neurons: NeuronPicture[][];
  /** What the network says of each sample. */
  scores: Float64Array;
  /** Each sample's own loss. */
  losses: Float64Array;
  /** α·Σp². */
  penalty: number;
  /** The sum or mean of `losses`, and the penalty. */
  loss: number;
  /** d loss / d parameter at this step. */
  gradient: Float64Array;
  rate: number;
  /** What the update adds to each parameter: −rate × gradient, leftover gradients included. */
  update: Float64Array;
}

/** One neuron's numbers for every sample. */
export interface NeuronPicture {
  /** b + Σ w·x. */
  sums: Float64Array;
  outputs: Float64Array;
  /** d loss / d sum: what each weight's input is multiplied with to blame the weight. */
  sumBlames: Float64Array;
  /** d loss / d output. */
  outputBlames: Float64Array;
}

export interface Evaluation {
  loss: number;
  accuracy: number;
  scores: Float64Array;
}

interface WhatFlows {
  samples: readonly { inputs: readonly number[] }[];
  neurons: readonly (readonly Pick<NeuronPicture, "outputs">[])[];
}

/** What enters the neurons of a layer for the i-th sample: the sample's own numbers, or the outputs of the layer before. */
export function inputsOf({ samples, neurons }: WhatFlows, layer: number, i: number): readonly number[] {
  if (layer === 0) return samples[i]?.inputs ?? [];
  return (neurons[layer - 1] ?? []).map(({ outputs }) => outputs[i] ?? 0);
}
