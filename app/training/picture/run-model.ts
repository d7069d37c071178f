// A run's network compiled once, to turn its parameters into the numbers of a picture.

import { REDUCTIONS } from "../../../lib/micrograd/loss";
import { Tape } from "../../../lib/micrograd/tape";
import type { Value } from "../../../lib/micrograd/value";
import type { RunConfig } from "../../../lib/training/run-config";
import { batchesOf, dataOf } from "../../../lib/training/run-data";
import { type Template, templateOf } from "../../../lib/training/template";
import { gradientSizes, settledBy } from "../../../lib/training/weight-card";
import { GRID, gridPoints, type Plane, planeAround } from "../plane/plane";
import type { RunPicture, RunSample } from "./run-picture";

export class RunModel {
  readonly samples: readonly RunSample[];
  /** The part of the plane to draw, or null for data that is not on a plane. */
  readonly plane: Plane | null;
  private readonly config: RunConfig;
  private readonly template: Template;
  /** The inputs, and then the neurons' outputs, layer by layer. */
  private readonly columns: readonly (readonly Value[])[];
  private readonly rows: number[][];
  private readonly batchAt: (step: number) => readonly number[];
  private readonly tape: Tape;
  private readonly map: { tape: Tape; points: [number, number][] } | null;

  constructor(config: RunConfig) {
    this.config = config;
    const { inputs, labels } = dataOf(config);
    this.samples = inputs.map((x, i) => ({ x, label: labels[i] as number }));
    this.rows = inputs.map((x, i) => [...x, labels[i] as number]);
    this.plane = inputs[0]?.length === 2 ? planeAround(inputs) : null;
    this.batchAt = batchesOf(config);
    this.template = templateOf(config);
    const { neurons } = this.template;
    const outputs = neurons.map((layer) => layer.map(({ output }) => output));
    this.columns = [inputsOf(this.template), ...outputs];
    this.tape = new Tape(this.template, { capacity: this.rows.length, reduction: REDUCTIONS[config.loss] });
    this.map = this.plane && mapOf(this.template, this.plane);
  }

  /** Everything the drawings need at a step; `sample` is the one on show. */
  picture(parameters: Float64Array, step: number, sample: number): RunPicture {
    const { tape, samples, columns, template } = this;
    tape.parameters.set(parameters);
    tape.load(this.rows);
    tape.forward();
    const shown = Math.min(sample, samples.length - 1);
    const forward = {
      widths: columns.map(({ length }) => length),
      parameters,
      values: columns.map((column) => column.map((node) => tape.values(node)[shown] as number)),
      samples,
      scores: tape.values(template.score),
      misses: tape.values(template.loss),
      sample: shown,
      lossOverAll: tape.loss,
    };
    return { ...forward, ...this.blameAt(parameters, step, shown) };
  }

  /** Blame is that of the step's own batch: a sample outside it has no part in this step. */
  private blameAt(
    parameters: Float64Array,
    step: number,
    sample: number,
  ): Pick<RunPicture, "gradients" | "gradientSizes" | "blame" | "batch"> {
    const { tape, columns, template, config } = this;
    const batch = this.batchAt(step);
    const place = batch.indexOf(sample);
    tape.load(this.rows, batch);
    tape.forward();
    tape.backward();
    const blame = columns.map((column) => column.map((node) => tape.gradients(node)[place] ?? 0));
    const sizes = gradientSizes(config, {
      parameters,
      samples: batch.map((index) => ({ inputs: this.samples[index]?.x ?? [] })),
      neurons: template.neurons.map((layer) =>
        layer.map(({ sum, output }) => ({ outputs: tape.values(output), sumBlames: tape.gradients(sum) })),
      ),
    });
    return {
      gradients: settledBy(tape.gradient, sizes),
      gradientSizes: sizes,
      blame,
      batch: {
        samples: batch,
        misses: tape.values(template.loss),
        penalty: template.penalty ? (tape.values(template.penalty)[0] as number) : null,
        loss: tape.loss,
      },
    };
  }

  /** The network's score at every point of the grid, row by row from the top; null without a plane. */
  field(parameters: Float64Array): Float64Array | null {
    return this.onMap(parameters)?.values(this.template.score) ?? null;
  }

  /** What each input and neuron gives on a coarser grid of `side` points a side, by column; null without a plane. */
  neuronFields(parameters: Float64Array): { columns: Float64Array[][]; side: number } | null {
    const tape = this.onMap(parameters);
    if (!tape) return null;
    const way = this.columns.flat().length > FEW_NEURONS ? COARSE.many : COARSE.few;
    const columns = this.columns.map((column) => column.map((node) => thinned(tape.values(node), way)));
    return { columns, side: (GRID - 1) / way + 1 };
  }

  /** The tape with the grid's points gone through it. */
  private onMap(parameters: Float64Array): Tape | null {
    if (!this.map) return null;
    const { tape, points } = this.map;
    tape.parameters.set(parameters);
    tape.load(points);
    tape.forward();
    return tape;
  }
}

/** The last input of the graph is the label. */
const inputsOf = ({ inputs }: Template) => inputs.slice(0, -1);

/** Every how many points of the grid a neuron's map takes: fewer where there are many maps, which are then small. */
const COARSE = { few: 2, many: 3 };
const FEW_NEURONS = 12;

const thinned = (field: Float64Array, way: number) =>
  field.filter((_, i) => (i % GRID) % way === 0 && Math.floor(i / GRID) % way === 0);

function mapOf(template: Template, plane: Plane) {
  const { score, parameters } = template;
  const graph = { loss: score, inputs: inputsOf(template), parameters };
  return { tape: new Tape(graph, { capacity: GRID * GRID, reduction: "sum" }), points: gridPoints(plane) };
}
