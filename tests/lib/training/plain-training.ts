// The training loop once more in plain numbers, without `Value` and tape: what cases of the detective's are held against.

import type { RunConfig } from "../../../lib/training/run-config";
import { batchesOf, dataOf, widthsOf } from "../../../lib/training/run-data";

type Numbers = Float64Array;

/** Forward and back over samples with these parameters, layer by layer. */
class PlainNetwork {
  readonly #config: RunConfig;
  readonly #widths: readonly number[];
  /** What each layer says of the sample in hand, the input first; and how much the loss would move with each sum. */
  readonly #values: Numbers[];
  readonly #blames: Numbers[];

  constructor(config: RunConfig) {
    this.#config = config;
    this.#widths = widthsOf(config);
    this.#values = this.#widths.map((width) => new Float64Array(width));
    this.#blames = this.#widths.map((width) => new Float64Array(width));
  }

  /** The loss over the samples with the penalty, and where a gradient is given, its gradient written there. */
  loss(p: Numbers, samples: readonly Sample[], gradient: Numbers | null): number {
    const { loss, l2 } = this.#config;
    const share = loss === "hinge" ? 1 / samples.length : 1;
    let penalty = 0;
    for (const weight of p) penalty += weight * weight;
    let total = l2 * penalty;
    gradient?.forEach((_, i) => {
      gradient[i] = 2 * l2 * (p[i] as number);
    });
    for (const { inputs, label } of samples) {
      const score = this.#forward(p, inputs);
      const miss = 1 - label * score;
      total += share * (loss === "hinge" ? Math.max(0, miss) : (score - label) ** 2);
      const blame = loss === "hinge" ? (miss > 0 ? -label : 0) : 2 * (score - label);
      if (gradient && blame !== 0) this.#backward(p, share * blame, gradient);
    }
    return total;
  }

  #isLinear(layer: number): boolean {
    return this.#config.linearOutput && layer === this.#widths.length - 1;
  }

  #forward(p: Numbers, inputs: readonly number[]): number {
    const { activation } = this.#config;
    this.#values[0]?.set(inputs);
    let at = 0;
    for (let layer = 1; layer < this.#widths.length; layer++) {
      const [xs, ys] = [this.#values[layer - 1] as Numbers, this.#values[layer] as Numbers];
      const isLinear = this.#isLinear(layer);
      for (let neuron = 0; neuron < ys.length; neuron++, at += xs.length + 1) {
        let sum = p[at + xs.length] as number;
        for (let i = 0; i < xs.length; i++) sum += (xs[i] as number) * (p[at + i] as number);
        ys[neuron] = isLinear ? sum : activation === "tanh" ? Math.tanh(sum) : Math.max(0, sum);
      }
    }
    return this.#values.at(-1)?.[0] as number;
  }

  #backward(p: Numbers, blame: number, gradient: Numbers): void {
    const { activation } = this.#config;
    let end = p.length;
    (this.#blames.at(-1) as Numbers)[0] = blame;
    for (let layer = this.#widths.length - 1; layer > 0; layer--) {
      const [xs, ys] = [this.#values[layer - 1] as Numbers, this.#values[layer] as Numbers];
      const [before, blames] = [this.#blames[layer - 1] as Numbers, this.#blames[layer] as Numbers];
      const isLinear = this.#isLinear(layer);
      const start = end - ys.length * (xs.length + 1);
      before.fill(0);
      for (let neuron = 0, at = start; neuron < ys.length; neuron++, at += xs.length + 1) {
        const y = ys[neuron] as number;
        const slope = isLinear ? 1 : activation === "tanh" ? 1 - y * y : y > 0 ? 1 : 0;
        const g = (blames[neuron] as number) * slope;
        for (let i = 0; i < xs.length; i++) {
          gradient[at + i] = (gradient[at + i] as number) + g * (xs[i] as number);
          before[i] = (before[i] as number) + g * (p[at + i] as number);
        }
        gradient[at + xs.length] = (gradient[at + xs.length] as number) + g;
      }
      end = start;
    }
  }
}

interface Sample {
  inputs: readonly number[];
  label: number;
}

/** The loss over all samples before each of `steps` steps and how far each went; `zero_grad` is missing from step `since` on. */
export function plainTraining(config: RunConfig, start: Iterable<number>, since: number, steps: number) {
  const { inputs, labels } = dataOf(config);
  const all = inputs.map((row, i): Sample => ({ inputs: row, label: labels[i] as number }));
  const batchAt = batchesOf(config);
  const network = new PlainNetwork(config);
  const trace = { losses: [] as number[], strides: [] as number[] };
  const p = Float64Array.from(start);
  const gradient = new Float64Array(p.length);
  const board = new Float64Array(p.length);
  for (let step = 0; step < steps; step++) {
    const batch = batchAt(step).map((index) => all[index] as Sample);
    const loss = network.loss(p, batch, gradient);
    trace.losses.push(batch.length === all.length ? loss : network.loss(p, all, null));
    const { start: first, end, steps: falling } = config.learningRate;
    const rate = first + (end - first) * Math.min(1, step / falling);
    let stride = 0;
    for (let i = 0; i < p.length; i++) {
      board[i] = (gradient[i] as number) + (step > since ? (board[i] as number) : 0);
      const turn = rate * (board[i] as number);
      stride += turn * turn;
      p[i] = (p[i] as number) - turn;
    }
    trace.strides.push(Math.sqrt(stride));
  }
  return trace;
}
