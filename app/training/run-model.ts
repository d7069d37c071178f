// A run's network compiled once, to turn its parameters into the numbers of a picture.

import { l2Penalty, REDUCTIONS, sampleLoss } from "../../lib/micrograd/loss";
import type { MLP } from "../../lib/micrograd/nn";
import { Tape } from "../../lib/micrograd/tape";
import { Value } from "../../lib/micrograd/value";
import { inputsOf, mlpOf, samplesOf } from "../../lib/training/network";
import type { RunConfig } from "../../lib/training/run-config";
import { GRID, gridPoints, type Plane, planeAround } from "./plane";
import type { RunPicture, RunSample } from "./run-picture";

/** The network as a graph for one sample, with the nodes that are read back for every sample. */
interface Network {
  mlp: MLP;
  inputs: Value[];
  /** The inputs, and then the neurons' outputs, layer by layer. */
  columns: Value[][];
  score: Value;
}

function networkOf(config: RunConfig): Network {
  const mlp = mlpOf(config);
  const inputs = Array.from({ length: inputsOf(config) }, () => new Value(0));
  const columns = [inputs];
  for (const layer of mlp.layers) columns.push(layer.forward(columns.at(-1) as Value[]));
  return { mlp, inputs, columns, score: columns.at(-1)?.[0] as Value };
}

export class RunModel {
  readonly samples: readonly RunSample[];
  /** The part of the plane to draw, or null for data that is not on a plane. */
  readonly plane: Plane | null;
  private readonly network: Network;
  private readonly loss: Value;
  private readonly tape: Tape;
  private readonly map: { tape: Tape; score: Value; points: [number, number][] } | null;

  constructor(config: RunConfig) {
    this.samples = samplesOf(config).map(({ x, y }) => ({ x, label: y }));
    this.plane = inputsOf(config) === 2 ? planeAround(this.samples.map(({ x }) => x)) : null;
    this.network = networkOf(config);
    const { mlp, inputs, score } = this.network;
    const label = new Value(0);
    const parameters = mlp.parameters();
    this.loss = sampleLoss(config.loss, score, label);
    this.tape = new Tape(
      {
        loss: this.loss,
        inputs: [...inputs, label],
        parameters,
        ...(config.l2 > 0 && { penalty: l2Penalty(parameters, config.l2) }),
      },
      { capacity: this.samples.length, reduction: REDUCTIONS[config.loss] },
    );
    this.map = this.plane && mapOf(config, this.plane);
  }

  /** Everything the drawings need at these parameters; `sample` is the one on show. */
  picture(parameters: Float64Array, sample: number): RunPicture {
    const { tape, samples, network } = this;
    tape.parameters.set(parameters);
    tape.load(samples.map(({ x, label }) => [...x, label]));
    const loss = tape.forward();
    tape.backward();
    const shown = Math.min(sample, samples.length - 1);
    const of = (numbers: Float64Array) => numbers[shown] as number;
    return {
      widths: network.columns.map(({ length }) => length),
      parameters,
      gradients: tape.gradient.slice(),
      values: network.columns.map((column) => column.map((node) => of(tape.values(node)))),
      blame: network.columns.map((column) => column.map((node) => of(tape.gradients(node)))),
      samples,
      scores: tape.values(network.score),
      misses: tape.values(this.loss),
      sample: shown,
      loss,
    };
  }

  /** The network's score at every point of the grid, row by row from the top; null without a plane. */
  field(parameters: Float64Array): Float64Array | null {
    if (!this.map) return null;
    const { tape, score, points } = this.map;
    tape.parameters.set(parameters);
    tape.load(points);
    tape.forward();
    return tape.values(score);
  }
}

function mapOf(config: RunConfig, plane: Plane) {
  const { mlp, inputs, score } = networkOf(config);
  const tape = new Tape(
    { loss: score, inputs, parameters: mlp.parameters() },
    { capacity: GRID * GRID, reduction: "sum" },
  );
  return { tape, score, points: gridPoints(plane) };
}
