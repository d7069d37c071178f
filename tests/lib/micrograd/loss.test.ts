// What predictions cost, and the two training runs everybody knows: the lecture's and the moons demo's.

import { describe, expect, test } from "vitest";
import { type DataSet, lectureSamples, scatter } from "../../../lib/micrograd/data-sets";
import {
  accuracy,
  batchLoss,
  type LossKind,
  l2Penalty,
  REDUCTIONS,
  sampleLoss,
} from "../../../lib/micrograd/loss";
import { MLP } from "../../../lib/micrograd/nn";
import { Random } from "../../../lib/micrograd/random";
import { Tape } from "../../../lib/micrograd/tape";
import { Value } from "../../../lib/micrograd/value";

describe("one sample costs", () => {
  test.each<[LossKind, number, number, number]>([
    ["squared", 0.5, 1, 0.25],
    ["squared", -1, 1, 4],
    ["squared", 1, 1, 0],
    ["hinge", 0.25, 1, 0.75],
    ["hinge", -1, 1, 2],
    ["hinge", 3, 1, 0],
    ["hinge", 3, -1, 4],
    ["hinge", -1, -1, 0],
  ])("%s loss of score %s for label %s: %s", (kind, score, label, cost) => {
    expect(sampleLoss(kind, new Value(score), label).data).toBe(cost);
    expect(sampleLoss(kind, new Value(score), new Value(label)).data).toBe(cost);
  });

  test("no more blame past the margin", () => {
    const score = new Value(1.5);
    sampleLoss("hinge", score, 1).backward();
    expect(score.grad).toBe(0);
  });
});

test("a batch adds up squared errors, and takes the mean of hinge losses", () => {
  const losses = [1, 2, 6].map((data) => new Value(data));
  expect(batchLoss("squared", losses).data).toBe(9);
  expect(batchLoss("hinge", losses).data).toBe(9 * (1 / 3));
});

test("the penalty is α times the sum of squares, and blames each parameter with 2αp", () => {
  const parameters = [1, -2, 3].map((data) => new Value(data));
  const penalty = l2Penalty(parameters, 0.5);
  penalty.backward();
  expect(penalty.data).toBe(7);
  expect(parameters.map((p) => p.grad)).toEqual([1, -2, 3]);
});

test("a score is right on its label's side; 0 says −1", () => {
  expect(accuracy([0.1, -0.1, 3, 0], [1, -1, -1, -1])).toBe(0.75);
  expect(accuracy([0], [1])).toBe(0);
});

/** A network on the tape, with its data loaded. */
function learner(net: MLP, { inputs, labels }: DataSet, kind: LossKind, alpha: number) {
  const leaves = (inputs[0] ?? []).map(() => new Value(0));
  const label = new Value(0);
  const score = net.forward(leaves)[0] as Value;
  const parameters = net.parameters();
  const graph = {
    loss: sampleLoss(kind, score, label),
    inputs: [...leaves, label],
    parameters,
    penalty: alpha ? l2Penalty(parameters, alpha) : undefined,
  };
  const tape = new Tape(graph, { capacity: labels.length, reduction: REDUCTIONS[kind] });
  tape.load(inputs.map((row, i) => [...row, labels[i] as number]));
  return { tape, score };
}

function descend(tape: Tape, rate: number): void {
  tape.forward();
  tape.backward();
  tape.parameters.forEach((p, i) => {
    tape.parameters[i] = p - rate * (tape.gradient[i] as number);
  });
}

test("the lecture's run on the tape is the run on Values, bit for bit", () => {
  const data = lectureSamples();
  const options = { activation: "tanh", linearOutput: false } as const;
  const [net, twin] = [0, 1].map(() => new MLP(3, [4, 4, 1], { ...options, random: Random.fromSeed(1337) }));
  const { tape } = learner(net as MLP, data, "squared", 0);
  const parameters = (twin as MLP).parameters();
  for (let step = 0; step < 100; step++) {
    const scores = data.inputs.map((row) => (twin as MLP).forward(row)[0] as Value);
    const losses = scores.map((score, i) => sampleLoss("squared", score, data.labels[i] as number));
    (twin as MLP).zeroGrad();
    batchLoss("squared", losses).backward();
    for (const p of parameters) p.data -= 0.05 * p.grad;
    descend(tape, 0.05);
    expect([...tape.parameters]).toEqual(parameters.map((p) => p.data));
  }
  tape.forward();
  expect(tape.loss).toBeLessThan(0.1);
});

test("the moons demo: 337 parameters, 100 full-batch steps, and the loss is near 0.01 with every point right", () => {
  const random = Random.fromSeed(1337);
  const data = scatter("moons", { n: 100, noise: 0.1, random });
  const net = new MLP(2, [16, 16, 1], { activation: "relu", linearOutput: true, random });
  const { tape, score } = learner(net, data, "hinge", 1e-4);
  expect(tape.parameters).toHaveLength(337);
  for (let k = 0; k < 100; k++) descend(tape, 1 - (0.9 * k) / 100);
  tape.forward();
  const loss = tape.loss;
  expect(loss).toBeGreaterThan(0.005);
  expect(loss).toBeLessThan(0.02);
  expect(accuracy(tape.values(score), data.labels)).toBe(1);
});
