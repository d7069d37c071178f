// Networks of the sizes that the lessons use: how many parameters they have, and that they learn.

import { describe, expect, test } from "vitest";
import { Layer, MLP, type MLPOptions, Neuron } from "../../../lib/micrograd/nn";
import { Random } from "../../../lib/micrograd/random";
import { topologicalOrder, type Value } from "../../../lib/micrograd/value";

const lecture = {
  xs: [
    [2, 3, -1],
    [3, -1, 0.5],
    [0.5, 1, 1],
    [1, 1, -1],
  ],
  ys: [1, -1, -1, 1],
};

const options = (changes: Partial<MLPOptions> = {}): MLPOptions => ({
  activation: "tanh",
  linearOutput: false,
  random: Random.fromSeed(1337),
  ...changes,
});

function lectureLoss(net: MLP): Value {
  const errors = lecture.xs.map((x, i) => {
    const [out] = net.forward(x) as [Value];
    return out.sub(lecture.ys[i] as number).pow(2);
  });
  return errors.reduce((total, error) => total.add(error));
}

test("the lecture's network has 41 parameters, the moons demo's 337", () => {
  expect(new MLP(3, [4, 4, 1], options()).parameters()).toHaveLength(41);
  const moons = options({ activation: "relu", linearOutput: true });
  expect(new MLP(2, [16, 16, 1], moons).parameters()).toHaveLength(337);
});

test("the same seed gives the same network, another seed another", () => {
  const weights = (seed: number) =>
    new MLP(3, [4, 4, 1], options({ random: Random.fromSeed(seed) })).parameters().map((p) => p.data);
  expect(weights(1)).toEqual(weights(1));
  expect(weights(1)).not.toEqual(weights(2));
});

test("weights and biases start in [−1, 1)", () => {
  for (const { data } of new MLP(2, [16, 16, 1], options()).parameters()) {
    expect(data).toBeGreaterThanOrEqual(-1);
    expect(data).toBeLessThan(1);
  }
});

describe("a neuron", () => {
  const xs = [0.5, -2];
  const weighted = ({ weights, bias }: Neuron) =>
    weights.reduce((sum, w, i) => sum + w.data * (xs[i] as number), bias.data);

  test("is act(b + Σ w·x), its bias the last parameter", () => {
    const random = Random.fromSeed(3);
    const linear = new Neuron(2, "linear", random);
    expect(linear.forward(xs).data).toBe(weighted(linear));
    expect(linear.parameters()).toEqual([...linear.weights, linear.bias]);
    const tanh = new Neuron(2, "tanh", random);
    expect(tanh.forward(xs).data).toBe(Math.tanh(weighted(tanh)));
    const relu = new Neuron(2, "relu", random);
    expect(relu.forward(xs).data).toBe(Math.max(0, weighted(relu)));
  });

  test("does not guess missing inputs", () => {
    expect(() => new Neuron(2, "tanh", Random.fromSeed(3)).forward([1])).toThrow(RangeError);
  });
});

test("the neurons of a layer share one node for each input", () => {
  const layer = new Layer(2, 3, "tanh", Random.fromSeed(1));
  const outs = layer.forward([7, 8]);
  const sum = outs.reduce((total, out) => total.add(out));
  expect(topologicalOrder(sum).filter((node) => node.op === "" && node.data >= 7)).toHaveLength(2);
});

test("only a linear output may leave the range of tanh", () => {
  const outOf = (linearOutput: boolean) => {
    const net = new MLP(3, [4, 1], options({ linearOutput }));
    for (const parameter of net.parameters()) parameter.data = 5;
    return net.forward([1, 1, 1]).map((out) => out.data);
  };
  expect(outOf(false)[0]).toBeLessThanOrEqual(1);
  expect(outOf(true)[0]).toBeCloseTo(25, 6);
});

test("training on the lecture's four samples brings the loss near zero", () => {
  const net = new MLP(3, [4, 4, 1], options());
  for (let step = 0; step < 200; step++) {
    const loss = lectureLoss(net);
    net.zeroGrad();
    loss.backward();
    for (const parameter of net.parameters()) parameter.data -= 0.05 * parameter.grad;
  }
  expect(lectureLoss(net).data).toBeLessThan(0.05);
});

test("every one of the 41 gradients is the slope that central differences measure", () => {
  const net = new MLP(3, [4, 4, 1], options());
  lectureLoss(net).backward();
  const H = 1e-6;
  for (const parameter of net.parameters()) {
    const { data } = parameter;
    parameter.data = data + H;
    const above = lectureLoss(net).data;
    parameter.data = data - H;
    const below = lectureLoss(net).data;
    parameter.data = data;
    expect(parameter.grad).toBeCloseTo((above - below) / (2 * H), 6);
  }
});

test("zeroGrad forgets the blame of every parameter", () => {
  const net = new MLP(3, [4, 4, 1], options());
  lectureLoss(net).backward();
  expect(net.parameters().some((p) => p.grad !== 0)).toBe(true);
  net.zeroGrad();
  expect(net.parameters().every((p) => p.grad === 0)).toBe(true);
});
