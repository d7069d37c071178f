// What predictions cost, as `Value` graphs: the lecture's squared error, and the moons demo's hinge loss and penalty.
// https://github.com/karpathy/micrograd/blob/master/demo.ipynb

import type { Reduction } from "./tape";
import type { Value } from "./value";

export type LossKind = "squared" | "hinge";

/** How the losses of a batch become one: the lecture adds up squared errors, the moons demo takes the mean. */
export const REDUCTIONS = { squared: "sum", hinge: "mean" } as const satisfies Record<LossKind, Reduction>;

/**
 * The loss of one sample. Squared: (score − label)². Hinge, for labels ±1: relu(1 − label·score), also called
 * max-margin: it asks for a score of at least 1 on the label's side, and for nothing more.
 */
export function sampleLoss(kind: LossKind, score: Value, label: Value | number): Value {
  if (kind === "squared") return score.sub(label).pow(2);
  return score
    .mul(typeof label === "number" ? -label : label.neg())
    .add(1)
    .relu();
}

/** The loss of a batch from those of its samples, at least one. */
export function batchLoss(kind: LossKind, losses: readonly Value[]): Value {
  const total = losses.reduce((sum, loss) => sum.add(loss));
  return REDUCTIONS[kind] === "mean" ? total.mul(1 / losses.length) : total;
}

/** α·Σp², L2 regularization: it makes every parameter cost something, so that only useful ones grow. */
export function l2Penalty(parameters: readonly Value[], alpha: number): Value {
  return parameters
    .map((p) => p.mul(p))
    .reduce((sum, square) => sum.add(square))
    .mul(alpha);
}

/** The share of scores whose sign is that of their label, ±1. As in the moons demo, a score of 0 says −1. */
export function accuracy(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  let right = 0;
  for (let i = 0; i < scores.length; i++) {
    if ((scores[i] as number) > 0 === (labels[i] as number) > 0) right++;
  }
  return right / scores.length;
}
