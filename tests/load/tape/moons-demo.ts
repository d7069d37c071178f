// micrograd's moons demo in three ways that compute the same: on the tape, with `Value`s, and in loops by hand.

import { scatter } from "../../../lib/micrograd/data-sets";
import { batchLoss, l2Penalty, REDUCTIONS, sampleLoss } from "../../../lib/micrograd/loss";
import { MLP } from "../../../lib/micrograd/nn";
import { Random } from "../../../lib/micrograd/random";
import { Tape } from "../../../lib/micrograd/tape";
import { Value } from "../../../lib/micrograd/value";
import { DenseMoons } from "./dense-moons";

const SEED = 1337;
const ALPHA = 1e-4;
const RATE = 0.1;

const { inputs, labels } = scatter("moons", { n: 100, noise: 0.1, random: Random.fromSeed(SEED) });
const samples = inputs.map((row, i) => [...row, labels[i] as number]);
const network = () =>
  new MLP(2, [16, 16, 1], { activation: "relu", linearOutput: true, random: Random.fromSeed(SEED) });

export function moonsTape(): Tape {
  const net = network();
  const [x, y, label] = [0, 0, 0].map((data) => new Value(data)) as [Value, Value, Value];
  const graph = {
    loss: sampleLoss("hinge", net.forward([x, y])[0] as Value, label),
    inputs: [x, y, label],
    parameters: net.parameters(),
    penalty: l2Penalty(net.parameters(), ALPHA),
  };
  const tape = new Tape(graph, { capacity: samples.length, reduction: REDUCTIONS.hinge });
  tape.load(samples);
  return tape;
}

/** A training step on the tape, which leaves the loss before it in `tape.loss`. */
export function tapeStep(tape: Tape): () => void {
  return () => {
    tape.forward();
    tape.backward();
    descend(tape.parameters, tape.gradient);
  };
}

/** A training step that returns the loss before it. */
export function denseStep(): () => number {
  const dense = new DenseMoons(
    network()
      .parameters()
      .map((p) => p.data),
  );
  return () => {
    const loss = dense.run(samples, ALPHA);
    descend(dense.parameters, dense.gradient);
    return loss;
  };
}

/** A training step that returns the loss before it; as in micrograd, each builds its graph anew. */
export function valueStep(): () => number {
  const net = network();
  const parameters = net.parameters();
  return () => {
    const losses = inputs.map((row, i) => {
      return sampleLoss("hinge", net.forward(row)[0] as Value, labels[i] as number);
    });
    const loss = batchLoss("hinge", losses).add(l2Penalty(parameters, ALPHA));
    net.zeroGrad();
    loss.backward();
    for (const p of parameters) p.data -= RATE * p.grad;
    return loss.data;
  };
}

function descend(parameters: Float64Array, gradient: Float64Array): void {
  for (let k = 0; k < parameters.length; k++) {
    parameters[k] = (parameters[k] as number) - RATE * (gradient[k] as number);
  }
}
