// The numbers that the drawings of one moment of a run are made from.

export interface RunPicture {
  /** Number of inputs, then of the neurons of each layer. */
  widths: readonly number[];
  parameters: Float64Array;
  /** d loss / d parameter for the batch of the step under way, without what is mere rounding. */
  gradients: Float64Array;
  /** What each of these is made of, without signs: beside it, rounding is told from blame. */
  gradientSizes: Float64Array;
  /** What each input and neuron gives for the sample on show, by column. */
  values: readonly (readonly number[])[];
  /** d loss / d that, for the same sample. */
  blame: readonly (readonly number[])[];
  samples: readonly RunSample[];
  /** The network's score for each sample. */
  scores: Float64Array;
  /** What each sample costs, before any penalty. */
  misses: Float64Array;
  /** The sample on show, from 0. */
  sample: number;
  batch: BatchPicture;
  /** Over all samples, with the penalty. Of a run that takes a few of them a step, no step goes by it. */
  lossOverAll: number;
}

/** The samples of the step under way, and what they cost: the loss that the step goes by, and the curve shows. */
export interface BatchPicture {
  /** As indices among all samples. */
  samples: readonly number[];
  misses: Float64Array;
  /** α·Σp²; null where there is none. */
  penalty: number | null;
  /** The sum or mean of the misses, and the penalty. */
  loss: number;
}

export interface RunSample {
  x: readonly number[];
  /** What the network should say: +1 or −1. */
  label: number;
}
