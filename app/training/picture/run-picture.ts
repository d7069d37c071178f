// The numbers that the drawings of one moment of a run are made from.

export interface RunPicture {
  /** Number of inputs, then of the neurons of each layer. */
  widths: readonly number[];
  parameters: Float64Array;
  /** d loss / d parameter for the batch of the step under way. */
  gradients: Float64Array;
  /** What each input and neuron gives for the sample on show, by column. */
  values: readonly (readonly number[])[];
  /** d loss / d that, for the same sample. */
  blame: readonly (readonly number[])[];
  samples: readonly RunSample[];
  /** The network's score for each sample. */
  scores: Float64Array;
  /** What each sample costs. */
  misses: Float64Array;
  /** The sample on show, from 0. */
  sample: number;
  /** Of all samples, with the penalty. */
  loss: number;
}

export interface RunSample {
  x: readonly number[];
  /** What the network should say: +1 or −1. */
  label: number;
}
