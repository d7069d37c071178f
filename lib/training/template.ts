// The network of a run as a graph for one sample: what the tape is compiled from, and what its numbers are called by.

import { l2Penalty, sampleLoss } from "../micrograd/loss";
import { MLP } from "../micrograd/nn";
import type { SampleGraph } from "../micrograd/tape-program";
import { Value } from "../micrograd/value";
import type { RunConfig } from "./run-config";
import { widthsOf } from "./run-data";
import { streamOf } from "./streams";

export interface NeuronNodes {
  /** b + Σ w·x. */
  sum: Value;
  /** What the neuron passes on: the activation of its sum, or the sum itself. */
  output: Value;
}

export interface Template extends SampleGraph {
  /** The neurons by layer; the last one is the score. */
  neurons: NeuronNodes[][];
  score: Value;
}

/** Builds the graph; its parameters start as the run's seed has it. The inputs of a sample are its numbers and its label. */
export function templateOf(config: RunConfig): Template {
  const { activation, linearOutput, seed } = config;
  const [inputCount = 0, ...widths] = widthsOf(config);
  const net = new MLP(inputCount, widths, { activation, linearOutput, random: streamOf(seed, "weights") });
  const inputs = Array.from({ length: inputCount }, () => new Value(0));
  const label = new Value(0);
  const neurons: NeuronNodes[][] = [];
  let values = inputs;
  for (const layer of net.layers) {
    values = layer.forward(values);
    const isLinear = layer.neurons[0]?.activation === "linear";
    neurons.push(values.map((output) => ({ sum: isLinear ? output : (output.left as Value), output })));
  }
  const score = values[0] as Value;
  const parameters = net.parameters();
  return {
    loss: sampleLoss(config.loss, score, label),
    inputs: [...inputs, label],
    parameters,
    penalty: config.l2 > 0 ? l2Penalty(parameters, config.l2) : undefined,
    neurons,
    score,
  };
}
