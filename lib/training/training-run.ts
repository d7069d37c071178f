// A training run: from the parameters at one step to those at the next, the same bits however often it is done.

import type { DataSet } from "../micrograd/data-sets";
import { accuracy, REDUCTIONS } from "../micrograd/loss";
import { Tape } from "../micrograd/tape";
import { accept, type Result, refuse } from "../result";
import { MAX_STEPS } from "./limits";
import type { RunConfig } from "./run-config";
import { batchesOf, dataOf } from "./run-data";
import type { RunNumbers } from "./run-numbers";
import { valueAt } from "./schedule";
import type { Evaluation, StepPicture } from "./step-picture";
import { type Template, templateOf } from "./template";

/** What stops a run. The state before it is whole: it can be shown, edited and gone on from. */
export type StepRefusal =
  | { kind: "too-many-steps"; limit: number }
  /** NaN or beyond all numbers: the loss at this step, or the first parameter that its update would have ruined. */
  | { kind: "loss-not-finite"; step: number }
  | { kind: "parameter-not-finite"; step: number; index: number };

export interface Stepped {
  state: RunNumbers;
  /** The loss of the step's batch before its update. */
  loss: number;
}

/** Where several steps led, and the loss of each; `stopped` says why there are fewer than asked for. */
export interface Advanced {
  state: RunNumbers;
  losses: number[];
  stopped: StepRefusal | null;
}

/** How many points go through the network at once when only scores are asked for. */
const SCORE_BATCH = 256;

/** Holds the compiled network as scratch memory; what its methods return depends on nothing but what they are given. */
export class TrainingRun {
  readonly config: RunConfig;
  readonly data: DataSet;
  readonly template: Template;
  private readonly samples: readonly number[][];
  private readonly batchAt: (step: number) => readonly number[];
  private readonly tape: Tape;
  /** Made when first needed: a process that only trains never asks for scores. */
  private scoreTape: Tape | null = null;

  constructor(config: RunConfig) {
    this.config = config;
    this.data = dataOf(config);
    this.template = templateOf(config);
    this.samples = this.data.inputs.map((row, i) => [...row, this.data.labels[i] as number]);
    this.batchAt = batchesOf(config);
    this.tape = new Tape(this.template, {
      capacity: this.samples.length,
      reduction: REDUCTIONS[config.loss],
    });
  }

  /** The state before the first step. */
  start(): RunNumbers {
    const parameters = Float64Array.from(this.template.parameters, ({ data }) => data);
    return { step: 0, parameters, forgotten: null };
  }

  step(state: RunNumbers): Result<Stepped, StepRefusal> {
    if (state.step >= MAX_STEPS) return refuse({ kind: "too-many-steps", limit: MAX_STEPS });
    const refusal = this.blame(state);
    if (refusal) return refuse(refusal);
    const { loss } = this.tape;
    const gradient = this.gradientOf(state);
    const rate = this.rateAt(state.step);
    const parameters = state.parameters.map((p, i) => p - rate * (gradient[i] as number));
    const index = parameters.findIndex((p) => !Number.isFinite(p));
    if (index >= 0) return refuse({ kind: "parameter-not-finite", step: state.step, index });
    const forgotten = state.forgotten && { ...state.forgotten, gradient };
    const next = { step: state.step + 1, parameters, forgotten };
    return accept({ state: next, loss });
  }

  /** Takes up to `steps` steps. */
  advance(start: RunNumbers, steps: number): Advanced {
    const losses: number[] = [];
    let state = start;
    while (losses.length < steps) {
      const stepped = this.step(state);
      if (!stepped.ok) return { state, losses, stopped: stepped.refusal };
      state = stepped.value.state;
      losses.push(stepped.value.loss);
    }
    return { state, losses, stopped: null };
  }

  /** What `step` would do, part by part. Only a loss that is no number stops it. */
  picture(state: RunNumbers): Result<StepPicture, StepRefusal> {
    const refusal = this.blame(state);
    if (refusal) return refuse(refusal);
    const { tape, template } = this;
    const rate = this.rateAt(state.step);
    return accept({
      step: state.step,
      parameters: state.parameters,
      samples: this.batchAt(state.step).map((index) => ({
        index,
        inputs: this.data.inputs[index] as number[],
        label: this.data.labels[index] as number,
      })),
      neurons: template.neurons.map((layer) =>
        layer.map(({ sum, output }) => ({
          sums: tape.values(sum),
          outputs: tape.values(output),
          sumBlames: tape.gradients(sum),
          outputBlames: tape.gradients(output),
        })),
      ),
      scores: tape.values(template.score),
      losses: tape.values(template.loss),
      penalty: template.penalty ? (tape.values(template.penalty)[0] as number) : 0,
      loss: tape.loss,
      gradient: tape.gradient.slice(),
      rate,
      update: this.gradientOf(state).map((g) => -rate * g),
    });
  }

  /** The first sample that costs something at the step, from 0; the first of all where none does, or where numbers have run away. */
  firstMissed(state: RunNumbers): number {
    this.forward(state);
    const at = this.tape.values(this.template.loss).findIndex((miss) => miss > 0);
    return this.batchAt(state.step)[at] ?? 0;
  }

  /** The loss of the step's batch before its update. */
  lossAt(state: RunNumbers): number {
    this.forward(state);
    return this.tape.loss;
  }

  /** The gradient that the next update goes by: where `zero_grad` is forgotten, with the ones before on top. */
  blameAt(state: RunNumbers): Result<Float64Array, StepRefusal> {
    const refusal = this.blame(state);
    return refusal ? refuse(refusal) : accept(this.gradientOf(state));
  }

  /** How good parameters are on all samples. */
  evaluate(parameters: Float64Array): Evaluation {
    this.tape.parameters.set(parameters);
    this.tape.load(this.samples);
    this.tape.forward();
    const scores = this.tape.values(this.template.score);
    return { loss: this.tape.loss, accuracy: accuracy(scores, this.data.labels), scores };
  }

  /** What a network with these parameters says of any points, each with as many numbers as the data has. */
  scoresOf(parameters: Float64Array, points: readonly (readonly number[])[]): Float64Array {
    this.scoreTape ??= this.makeScoreTape();
    const { scoreTape } = this;
    scoreTape.parameters.set(parameters);
    const scores = new Float64Array(points.length);
    for (let first = 0; first < points.length; first += SCORE_BATCH) {
      scoreTape.load(points.slice(first, first + SCORE_BATCH));
      scoreTape.forward();
      scores.set(scoreTape.values(this.template.score), first);
    }
    return scores;
  }

  private makeScoreTape(): Tape {
    const { score, inputs, parameters } = this.template;
    const graph = { loss: score, inputs: inputs.slice(0, -1), parameters };
    return new Tape(graph, { capacity: SCORE_BATCH, reduction: "sum" });
  }

  /** Goes forward and back over the step's batch, unless its loss is no number. */
  private blame(state: RunNumbers): StepRefusal | null {
    this.forward(state);
    if (!Number.isFinite(this.tape.loss)) return { kind: "loss-not-finite", step: state.step };
    this.tape.backward();
    return null;
  }

  private forward({ step, parameters }: RunNumbers): void {
    const { tape } = this;
    tape.parameters.set(parameters);
    tape.load(this.samples, this.batchAt(step));
    tape.forward();
  }

  /** The gradient that the update goes by, after `blame`. */
  private gradientOf({ forgotten }: RunNumbers): Float64Array {
    const { gradient } = this.tape;
    if (!forgotten) return gradient.slice();
    return forgotten.gradient.map((old, i) => old + (gradient[i] as number));
  }

  private rateAt(step: number): number {
    return valueAt(this.config.learningRate, step);
  }
}

const compiled = new WeakMap<RunConfig, WeakRef<TrainingRun>>();

/** Compiled once for a configuration, and let go when memory is needed: whoever asks about step after step shares one. */
export function trainingRunOf(config: RunConfig): TrainingRun {
  const known = compiled.get(config)?.deref();
  if (known) return known;
  const run = new TrainingRun(config);
  compiled.set(config, new WeakRef(run));
  return run;
}
