// The tape on the graphs of the lessons, and what it promises beyond agreeing with `Value`.

import { describe, expect, test } from "vitest";
import { l2Penalty, sampleLoss } from "../../../lib/micrograd/loss";
import { Neuron } from "../../../lib/micrograd/nn";
import { Random } from "../../../lib/micrograd/random";
import { Tape } from "../../../lib/micrograd/tape";
import { Value } from "../../../lib/micrograd/value";

const DIGITS = 12;
const leaves = (...numbers: number[]) => numbers.map((number) => new Value(number));
const alone = { capacity: 1, reduction: "sum" } as const;

/** Runs a graph of parameters alone, forward and back. */
function run(loss: Value, parameters: Value[]): { loss: number; gradient: number[] } {
  const tape = new Tape({ loss, inputs: [], parameters }, alone);
  tape.load([[]]);
  tape.forward();
  tape.backward();
  return { loss: tape.loss, gradient: [...tape.gradient] };
}

describe("agrees with Python micrograd", () => {
  test("on its sanity check", () => {
    const x = new Value(-4);
    const z = x.mul(2).add(2).add(x);
    const q = z.relu().add(z.mul(x));
    const y = z.mul(z).relu().add(q).add(q.mul(x));
    expect(run(y, [x])).toEqual({ loss: -20, gradient: [46] });
  });

  test("on the expression of its README", () => {
    const [a, b] = leaves(-4, 2) as [Value, Value];
    let c = a.add(b);
    let d = a.mul(b).add(b.pow(3));
    c = c.add(c.add(1));
    c = c.add(new Value(1).add(c).add(a.neg()));
    d = d.add(d.mul(2).add(b.add(a).relu()));
    d = d.add(d.mul(3).add(b.sub(a).relu()));
    const f = c.sub(d).pow(2);
    const { loss, gradient } = run(f.div(2).add(new Value(10).div(f)), [a, b]);
    expect(loss).toBeCloseTo(24.70408163265306, DIGITS);
    expect(gradient[0]).toBeCloseTo(138.83381924198252, DIGITS);
    expect(gradient[1]).toBeCloseTo(645.5772594752186, DIGITS);
  });

  test("on the lecture's tanh neuron, where a zero input gives its weight zero blame", () => {
    const [x1, x2, w1, w2] = leaves(2, 0, -3, 1) as [Value, Value, Value, Value];
    const b = new Value(6.881373587019543);
    const { loss, gradient } = run(x1.mul(w1).add(x2.mul(w2)).add(b).tanh(), [x1, x2, w1, w2, b]);
    expect(loss).toBeCloseTo(Math.SQRT1_2, DIGITS);
    [-1.5, 0.5, 1, 0, 0.5].forEach((grad, i) => {
      expect(gradient[i]).toBeCloseTo(grad, DIGITS);
    });
  });
});

describe("a node that is used twice adds up its blame", () => {
  test.each<[string, (a: Value, b: Value) => Value, number[]]>([
    ["a + a", (a) => a.add(a), [2, 0]],
    ["a · a", (a) => a.mul(a), [-4, 0]],
    ["(a·b)(a+b)", (a, b) => a.mul(b).mul(a.add(b)), [-3, -8]],
    ["b·a + b·a", (a, b) => b.mul(a).add(b.mul(a)), [6, -4]],
  ])("%s at −2, 3", (_, build, gradient) => {
    const [a, b] = leaves(-2, 3) as [Value, Value];
    expect(run(build(a, b), [a, b]).gradient).toEqual(gradient);
  });

  test("a weight that a neuron has twice", () => {
    const [w, b, x, y] = leaves(2, 1, 0, 0) as [Value, Value, Value, Value];
    const loss = b.add(w.mul(x)).add(w.mul(y)).add(w.mul(x));
    const tape = new Tape({ loss, inputs: [x, y], parameters: [w, b] }, { capacity: 2, reduction: "sum" });
    tape.load([
      [3, 5],
      [7, 11],
    ]);
    tape.forward();
    expect(tape.loss).toBe(1 + 2 * 11 + 1 + 2 * 25);
    tape.backward();
    expect([...tape.gradient]).toEqual([36, 2]);
  });
});

describe("a batch", () => {
  const neuron = new Neuron(2, "tanh", Random.fromSeed(1));
  const [x, y, label] = leaves(0, 0, 0) as [Value, Value, Value];
  const out = neuron.forward([x, y]);
  const graph = {
    loss: sampleLoss("squared", out, label),
    inputs: [x, y, label],
    parameters: neuron.parameters(),
    penalty: l2Penalty(neuron.parameters(), 0.1),
  };
  const samples = [
    [1, 2, 1],
    [-1, 0.5, -1],
    [0, 3, 1],
    [2, 2, -1],
  ];
  const resultOf = (tape: Tape) => {
    tape.forward();
    const loss = tape.loss;
    tape.backward();
    return [loss, ...tape.gradient];
  };

  test("can be any size up to the capacity, in any order of sizes", () => {
    const tape = new Tape(graph, { capacity: 4, reduction: "mean" });
    for (const size of [4, 1, 3, 2, 4]) {
      const fresh = new Tape(graph, { capacity: size, reduction: "mean" });
      fresh.load(samples.slice(0, size));
      tape.load(samples.slice(0, size));
      expect(resultOf(tape)).toEqual(resultOf(fresh));
    }
  });

  test("can be picked out of all samples, in any order and more than once", () => {
    const [picked, listed] = [0, 1].map(() => new Tape(graph, { capacity: 4, reduction: "sum" })) as [
      Tape,
      Tape,
    ];
    picked.load(samples, [3, 0, 3]);
    listed.load([3, 0, 3].map((i) => samples[i] as number[]));
    expect(resultOf(picked)).toEqual(resultOf(listed));
  });

  test("that is empty, too large, or has samples of the wrong length is a bug, not a loss", () => {
    const tape = new Tape(graph, { capacity: 3, reduction: "sum" });
    expect(() => tape.load([])).toThrow(RangeError);
    expect(() => tape.load(samples)).toThrow(RangeError);
    expect(() => tape.load([[1, 2]])).toThrow(RangeError);
    expect(() => tape.load(samples, [4])).toThrow(RangeError);
  });

  test("run again gives the same bits, and forgets the gradient before", () => {
    const tape = new Tape(graph, { capacity: 4, reduction: "mean" });
    tape.load(samples);
    const first = resultOf(tape);
    for (let run = 0; run < 5; run++) expect(resultOf(tape)).toEqual(first);
  });

  test("uses the parameters as they are written, and starts with those of the graph", () => {
    const tape = new Tape(graph, { capacity: 4, reduction: "mean" });
    expect([...tape.parameters]).toEqual(neuron.parameters().map((p) => p.data));
    tape.load(samples);
    tape.forward();
    const before = tape.loss;
    tape.parameters[0] = 5;
    tape.forward();
    expect(tape.loss).not.toBe(before);
    tape.parameters.set(neuron.parameters().map((p) => p.data));
    tape.forward();
    expect(tape.loss).toBe(before);
  });

  test("shows the products and sums inside a neuron, though it is one node on the tape", () => {
    const tape = new Tape(graph, { capacity: 4, reduction: "sum" });
    tape.load(samples);
    tape.forward();
    tape.backward();
    const sum = out.left as Value;
    const product = sum.right as Value;
    const [, w] = neuron.weights as [Value, Value];
    expect([...tape.values(product)]).toEqual(samples.map((sample) => w.data * (sample[1] as number)));
    expect(tape.gradients(product)).toEqual(tape.gradients(sum));
  });

  test("what is read does not change when the tape runs on", () => {
    const tape = new Tape(graph, { capacity: 4, reduction: "sum" });
    tape.load(samples);
    tape.forward();
    const outs = tape.values(out);
    const copy = [...outs];
    tape.load(samples, [1, 1, 1, 1]);
    tape.forward();
    expect([...outs]).toEqual(copy);
  });
});

test("a loss that depends on no input counts once for each sample", () => {
  const w = new Value(2);
  const x = new Value(0);
  const tape = new Tape({ loss: w.mul(w), inputs: [x], parameters: [w] }, { capacity: 3, reduction: "sum" });
  tape.load([[1], [2], [3]]);
  tape.forward();
  expect(tape.loss).toBe(12);
  tape.backward();
  expect([...tape.gradient]).toEqual([12]);
});

describe("refuses to compile", () => {
  const [x, w] = leaves(1, 2) as [Value, Value];
  const loss = x.mul(w);
  test.each([
    ["an input that is also a parameter", { loss, inputs: [x], parameters: [w, x] }],
    ["a parameter given twice", { loss, inputs: [x], parameters: [w, w] }],
    ["an input that is computed", { loss, inputs: [loss], parameters: [w] }],
    ["a penalty that depends on an input", { loss, inputs: [x], parameters: [w], penalty: x.mul(2) }],
  ])("%s", (_, graph) => {
    expect(() => new Tape(graph, alone)).toThrow(RangeError);
  });

  test("but says of a node of another graph that it is not on the tape", () => {
    const tape = new Tape({ loss, inputs: [x], parameters: [w] }, alone);
    tape.load([[1]]);
    expect(() => tape.values(new Value(1))).toThrow(RangeError);
  });
});

test("a chain of 100,000 nodes compiles and runs", () => {
  const LENGTH = 100_000;
  const [x, w] = leaves(0, 1) as [Value, Value];
  let end = x;
  for (let i = 0; i < LENGTH; i++) end = end.add(w);
  const tape = new Tape({ loss: end, inputs: [x], parameters: [w] }, alone);
  tape.load([[0.5]]);
  tape.forward();
  expect(tape.loss).toBe(LENGTH + 0.5);
  tape.backward();
  expect([...tape.gradient]).toEqual([LENGTH]);
});
