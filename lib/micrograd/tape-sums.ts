// The loops of the tape for b + w₁x₁ + w₂x₂ + …, where training spends most of its time.
// Four inputs at a time go through all samples, so that a sum is loaded and stored once for four products.
// Terms are still added one after the other, and blame goes to the last term first, as in `Value`: the same bits.

import type { Memory, Operation } from "./tape-kernels";

export const weightedSum: Operation = {
  /** `at` is where its operands begin in `links`. No weight occurs twice. */
  forward(memory, out, start, terms, n) {
    const { data, links } = memory;
    // A loop, because `fill` would wrap the number in an object, at every neuron and step.
    const bias = data[links[start] as number] as number;
    for (let i = 0; i < n; i++) data[out + i] = bias;
    let k = 0;
    for (; k + 4 <= terms; k += 4) addFour(memory, start + 1 + 2 * k, out, n);
    for (; k < terms; k++) addOne(memory, start + 1 + 2 * k, out, n);
  },
  back(memory, out, start, terms, n) {
    const { grad, links } = memory;
    let k = terms;
    for (; k % 4 > 0; k--) addOneBack(memory, start + 2 * k - 1, out, n);
    for (; k > 0; k -= 4) addFourBack(memory, start + 2 * k - 7, out, n);
    const bias = links[start] as number;
    let total = grad[bias] as number;
    for (let i = n - 1; i >= 0; i--) total += grad[out + i] as number;
    grad[bias] = total;
  },
};

/** Adds the terms whose weight and input `links` names from `at` on. */
function addOne({ data, links }: Memory, at: number, out: number, n: number): void {
  const w = data[links[at] as number] as number;
  const x = links[at + 1] as number;
  for (let i = 0; i < n; i++) data[out + i] = (data[out + i] as number) + w * (data[x + i] as number);
}

function addFour({ data, links }: Memory, at: number, out: number, n: number): void {
  const w0 = data[links[at] as number] as number;
  const w1 = data[links[at + 2] as number] as number;
  const w2 = data[links[at + 4] as number] as number;
  const w3 = data[links[at + 6] as number] as number;
  const x0 = links[at + 1] as number;
  const x1 = links[at + 3] as number;
  const x2 = links[at + 5] as number;
  const x3 = links[at + 7] as number;
  for (let i = 0; i < n; i++) {
    let sum = data[out + i] as number;
    sum += w0 * (data[x0 + i] as number);
    sum += w1 * (data[x1 + i] as number);
    sum += w2 * (data[x2 + i] as number);
    sum += w3 * (data[x3 + i] as number);
    data[out + i] = sum;
  }
}

function addOneBack({ data, grad, links }: Memory, at: number, out: number, n: number): void {
  const weight = links[at] as number;
  const w = data[weight] as number;
  const x = links[at + 1] as number;
  let total = grad[weight] as number;
  for (let i = n - 1; i >= 0; i--) {
    const blame = grad[out + i] as number;
    total += (data[x + i] as number) * blame;
    grad[x + i] = (grad[x + i] as number) + w * blame;
  }
  grad[weight] = total;
}

function addFourBack({ data, grad, links }: Memory, at: number, out: number, n: number): void {
  const w0 = data[links[at] as number] as number;
  const w1 = data[links[at + 2] as number] as number;
  const w2 = data[links[at + 4] as number] as number;
  const w3 = data[links[at + 6] as number] as number;
  const x0 = links[at + 1] as number;
  const x1 = links[at + 3] as number;
  const x2 = links[at + 5] as number;
  const x3 = links[at + 7] as number;
  let t0 = grad[links[at] as number] as number;
  let t1 = grad[links[at + 2] as number] as number;
  let t2 = grad[links[at + 4] as number] as number;
  let t3 = grad[links[at + 6] as number] as number;
  for (let i = n - 1; i >= 0; i--) {
    const blame = grad[out + i] as number;
    t3 += (data[x3 + i] as number) * blame;
    grad[x3 + i] = (grad[x3 + i] as number) + w3 * blame;
    t2 += (data[x2 + i] as number) * blame;
    grad[x2 + i] = (grad[x2 + i] as number) + w2 * blame;
    t1 += (data[x1 + i] as number) * blame;
    grad[x1 + i] = (grad[x1 + i] as number) + w1 * blame;
    t0 += (data[x0 + i] as number) * blame;
    grad[x0 + i] = (grad[x0 + i] as number) + w0 * blame;
  }
  grad[links[at] as number] = t0;
  grad[links[at + 2] as number] = t1;
  grad[links[at + 4] as number] = t2;
  grad[links[at + 6] as number] = t3;
}

/** The same sum where nothing differs between samples, as in a penalty. */
export const sharedSum: Operation = {
  forward({ data, links }, out, start, terms) {
    let sum = data[links[start] as number] as number;
    for (let at = start + 1; at < start + 1 + 2 * terms; at += 2) {
      sum += (data[links[at] as number] as number) * (data[links[at + 1] as number] as number);
    }
    data[out] = sum;
  },
  back({ data, grad, links }, out, start, terms) {
    const blame = grad[out] as number;
    for (let at = start - 1 + 2 * terms; at > start; at -= 2) {
      const weight = links[at] as number;
      const input = links[at + 1] as number;
      grad[weight] = (grad[weight] as number) + (data[input] as number) * blame;
      grad[input] = (grad[input] as number) + (data[weight] as number) * blame;
    }
    const bias = links[start] as number;
    grad[bias] = (grad[bias] as number) + blame;
  },
};
