// Sums that are zero but for rounding are made zero, so that their sign and their number say the same: 0.3 − 0.1 − 0.2.

import { localDerivatives, type Value } from "./value";

/** Of the terms of a sum: far more than thousands of additions lose, far less than anybody would write down. */
const ROUNDING = 1e-12;

/** 0 for a sum that is nothing beside `size`, which its terms come to without their signs; else the sum. */
export const settled = (sum: number, size: number): number =>
  Number.isFinite(size) && Math.abs(sum) <= ROUNDING * size ? 0 : sum;

export function settledSum(parts: readonly number[]): number {
  const sum = parts.reduce((all, part) => all + part, 0);
  return settled(
    sum,
    parts.reduce((all, part) => all + Math.abs(part), 0),
  );
}

/** Settles the gradients of `nodes`, operands before their users and the root last, once `backward` has found them. */
export function settleGradients(nodes: readonly Value[]): void {
  const sizes = new Map<Value, number>();
  const root = nodes.at(-1);
  if (root) sizes.set(root, 1);
  for (const node of [...nodes].reverse()) {
    const size = sizes.get(node) ?? 0;
    // A path's blame is a product of slopes: its size goes back along the same edges.
    const locals = localDerivatives(node);
    node.operands.forEach((operand, slot) => {
      sizes.set(operand, (sizes.get(operand) ?? 0) + Math.abs(locals[slot] ?? 0) * size);
    });
    node.grad = settled(node.grad, size);
  }
}
