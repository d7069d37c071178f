// The training loop once more in plain numbers, without `Value` and tape: what cases of the detective's are held against.

import type { RunConfig } from "../../../lib/training/run-config";
import { batchesOf, dataOf, widthsOf } from "../../../lib/training/run-data";
import { valueAt } from "../../../lib/training/schedule";

interface Blamed {
  loss: number;
  gradient: number[];
}

/** Loss and gradient over some samples. */
function blame(
  config: RunConfig,
  p: readonly number[],
  samples: readonly (readonly [number[], number])[],
): Blamed {
  const widths = widthsOf(config);
  const gradient = p.map((weight) => 2 * config.l2 * weight);
  const share = config.loss === "hinge" ? 1 / samples.length : 1;
  let loss = config.l2 * p.reduce((sum, weight) => sum + weight * weight, 0);
  for (const [inputs, label] of samples) {
    const layers = [inputs];
    for (let layer = 1, at = 0; layer < widths.length; layer++) {
      const xs = layers.at(-1) as number[];
      const isLinear = config.linearOutput && layer === widths.length - 1;
      const ys: number[] = [];
      for (let neuron = 0; neuron < (widths[layer] as number); neuron++, at += xs.length + 1) {
        const sum = xs.reduce((all, x, i) => all + x * (p[at + i] as number), p[at + xs.length] as number);
        ys.push(isLinear ? sum : config.activation === "tanh" ? Math.tanh(sum) : Math.max(0, sum));
      }
      layers.push(ys);
    }
    const score = layers.at(-1)?.[0] as number;
    const miss = 1 - label * score;
    loss += share * (config.loss === "hinge" ? Math.max(0, miss) : (score - label) ** 2);
    let blames = [share * (config.loss === "hinge" ? (miss > 0 ? -label : 0) : 2 * (score - label))];
    for (let layer = widths.length - 1, end = p.length; layer > 0; layer--) {
      const [xs, ys] = [layers[layer - 1] as number[], layers[layer] as number[]];
      const isLinear = config.linearOutput && layer === widths.length - 1;
      const start = end - ys.length * (xs.length + 1);
      const before = xs.map(() => 0);
      for (const [neuron, y] of ys.entries()) {
        const slope = isLinear ? 1 : config.activation === "tanh" ? 1 - y * y : y > 0 ? 1 : 0;
        const g = (blames[neuron] as number) * slope;
        const at = start + neuron * (xs.length + 1);
        for (const [i, x] of xs.entries()) {
          gradient[at + i] = (gradient[at + i] as number) + g * x;
          before[i] = (before[i] as number) + g * (p[at + i] as number);
        }
        gradient[at + xs.length] = (gradient[at + xs.length] as number) + g;
      }
      [blames, end] = [before, start];
    }
  }
  return { loss, gradient };
}

/** The loss over all samples before each of `steps` steps and how far each went; `zero_grad` is missing from step `since` on. */
export function plainTraining(config: RunConfig, start: Iterable<number>, since: number, steps: number) {
  const { inputs, labels } = dataOf(config);
  const all = inputs.map((row, i) => [row, labels[i] as number] as const);
  const batchAt = batchesOf(config);
  const trace = { losses: [] as number[], strides: [] as number[] };
  let p = [...start];
  let board = p.map(() => 0);
  for (let step = 0; step < steps; step++) {
    const batch = batchAt(step).map((index) => all[index] as (typeof all)[number]);
    const { gradient } = blame(config, p, batch);
    const old = step > since ? board : p.map(() => 0);
    board = gradient.map((g, i) => g + (old[i] as number));
    const rate = valueAt(config.learningRate, step);
    trace.losses.push(blame(config, p, all).loss);
    trace.strides.push(Math.hypot(...board.map((g) => rate * g)));
    p = p.map((weight, i) => weight - rate * (board[i] as number));
  }
  return trace;
}
