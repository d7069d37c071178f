// The numbers of micrograd itself (run in Python) and of the lecture, and the rules that lessons rely on.

import { describe, expect, test } from "vitest";
import { localDerivatives, topologicalOrder, Value } from "../../../lib/micrograd/value";

const DIGITS = 12;

describe("agrees with Python micrograd", () => {
  test("on the expression of its README", () => {
    const a = new Value(-4);
    const b = new Value(2);
    let c = a.add(b);
    let d = a.mul(b).add(b.pow(3));
    c = c.add(c.add(1));
    c = c.add(new Value(1).add(c).add(a.neg()));
    d = d.add(d.mul(2).add(b.add(a).relu()));
    d = d.add(d.mul(3).add(b.sub(a).relu()));
    const f = c.sub(d).pow(2);
    const g = f.div(2).add(new Value(10).div(f));
    g.backward();

    expect(g.data).toBeCloseTo(24.70408163265306, DIGITS);
    expect(a.grad).toBeCloseTo(138.83381924198252, DIGITS);
    expect(b.grad).toBeCloseTo(645.5772594752186, DIGITS);
  });

  test("on its sanity check", () => {
    const x = new Value(-4);
    const z = x.mul(2).add(2).add(x);
    const q = z.relu().add(z.mul(x));
    const h = z.mul(z).relu();
    const y = h.add(q).add(q.mul(x));
    y.backward();

    expect(y.data).toBe(-20);
    expect(x.grad).toBe(46);
  });

  test("on the lecture's tanh neuron, where a zero input gives its weight zero blame", () => {
    const [x1, x2, w1, w2] = [new Value(2), new Value(0), new Value(-3), new Value(1)];
    const b = new Value(6.881373587019543);
    const o = x1.mul(w1).add(x2.mul(w2)).add(b).tanh();
    o.backward();

    expect(o.data).toBeCloseTo(Math.SQRT1_2, DIGITS);
    expect([x1, x2, w1, w2, b].map((node) => node.grad)).toEqual([
      expect.closeTo(-1.5, DIGITS),
      expect.closeTo(0.5, DIGITS),
      expect.closeTo(1, DIGITS),
      0,
      expect.closeTo(0.5, DIGITS),
    ]);
  });

  test("on tanh written out with exp and division", () => {
    const x = new Value(0.8813735870195432);
    const e = x.mul(2).exp();
    const o = e.sub(1).div(e.add(1));
    o.backward();

    expect(o.data).toBeCloseTo(Math.SQRT1_2, DIGITS);
    expect(x.grad).toBeCloseTo(0.5, DIGITS);
  });
});

describe("L = (a·b + c)·f at 2, −3, 10, −2", () => {
  const lossAt = (a: Value, b: Value, c: Value, f: Value) => {
    const ab = a.mul(b);
    const d = ab.add(c);
    return { ab, d, loss: d.mul(f) };
  };
  const inputs = () => [2, -3, 10, -2].map((data) => new Value(data)) as [Value, Value, Value, Value];

  test("passes blame to every node", () => {
    const leaves = inputs();
    const { ab, d, loss } = lossAt(...leaves);
    loss.backward();

    expect(loss.data).toBe(-8);
    expect(leaves.map((node) => node.grad)).toEqual([6, -4, -2, 4]);
    expect([ab.grad, d.grad, loss.grad]).toEqual([-2, -2, 1]);
  });

  test.each([
    [0.01, -7.286496],
    [-0.01, -8.726304],
  ])("a step of %s along the gradient moves the loss to %s", (step, expected) => {
    const leaves = inputs();
    lossAt(...leaves).loss.backward();
    for (const leaf of leaves) leaf.data += step * leaf.grad;

    expect(lossAt(...leaves).loss.data).toBeCloseTo(expected, DIGITS);
  });
});

describe("a node that is used twice adds up its blame", () => {
  test("a + a at 3", () => {
    const a = new Value(3);
    a.add(a).backward();
    expect(a.grad).toBe(2);
  });

  test("a · a at 3", () => {
    const a = new Value(3);
    a.mul(a).backward();
    expect(a.grad).toBe(6);
  });

  test("(a·b)(a+b) at −2, 3", () => {
    const [a, b] = [new Value(-2), new Value(3)];
    a.mul(b).mul(a.add(b)).backward();
    expect([a.grad, b.grad]).toEqual([-3, -8]);
  });

  test("waits for all users before passing on: b = 3a, c = b² + b at a = 2", () => {
    const a = new Value(2);
    const b = a.mul(3);
    b.mul(b).add(b).backward();
    expect(a.grad).toBe(39);
  });
});

test("backward again on the same graph counts the old blame again, in intermediate nodes too", () => {
  const [a, b, d] = [new Value(3), new Value(2), new Value(1)];
  const loss = a.add(b).mul(d);
  const seen = [1, 2, 3].map(() => {
    loss.backward();
    return a.grad;
  });
  expect(seen).toEqual([1, 3, 6]);
});

describe("without zeroing the gradient, L = (w − 3)² never settles", () => {
  const descend = (steps: number, zeroesGrad: boolean) => {
    const w = new Value(0);
    const history = [w.data];
    for (let step = 0; step < steps; step++) {
      if (zeroesGrad) w.grad = 0;
      w.sub(3).pow(2).backward();
      w.data -= 0.1 * w.grad;
      history.push(w.data);
    }
    return history;
  };
  const close = (numbers: number[]) => numbers.map((number) => expect.closeTo(number, DIGITS));

  test("clean", () => {
    expect(descend(4, true)).toEqual(close([0, 0.6, 1.08, 1.464, 1.7712]));
  });

  test("with the bug", () => {
    const table = [0, 0.6, 1.68, 3.024, 4.3632, 5.42976, 6.010368, 5.9889024];
    expect(descend(7, false)).toEqual(close(table));
    expect(Math.max(...descend(500, false).slice(-20))).toBeGreaterThan(5);
  });
});

describe("nodes that do not listen", () => {
  test("relu passes nothing on at zero and below", () => {
    for (const data of [0, -1]) {
      const x = new Value(data);
      x.relu().backward();
      expect(x.grad).toBe(0);
    }
  });

  test.each([
    [3, 0.00987],
    [5, 0.00018],
  ])("tanh is nearly asleep at %s", (data, slope) => {
    const x = new Value(data);
    x.tanh().backward();
    expect(x.grad).toBeCloseTo(slope, 5);
  });
});

describe("values outside a function's domain flow on as numbers", () => {
  test.each([
    ["log of a negative", new Value(-1).log(), Number.NaN],
    ["log of zero", new Value(0).log(), Number.NEGATIVE_INFINITY],
    ["division by zero", new Value(1).div(new Value(0)), Number.POSITIVE_INFINITY],
    ["the root of a negative", new Value(-1).pow(0.5), Number.NaN],
    ["an overflow", new Value(1000).exp(), Number.POSITIVE_INFINITY],
  ])("%s", (_, node, expected) => {
    expect(node.data).toBe(expected);
    expect(() => node.backward()).not.toThrow();
  });

  test("x⁰ is flat everywhere, at zero too", () => {
    const x = new Value(0);
    x.pow(0).backward();
    expect(x.grad).toBe(0);
  });
});

describe("a graph shows micrograd's own nodes", () => {
  const operations = (root: Value) => topologicalOrder(root).map((node) => node.op || node.data);

  test("a − b is a + b·(−1), and a / b is a · b**(−1)", () => {
    const [a, b] = [new Value(5), new Value(2)];
    expect(operations(a.sub(b))).toEqual([5, 2, -1, "*", "+"]);
    expect(operations(a.div(b))).toEqual([5, 2, "**", "*"]);
  });

  test("a − 2 and a / 2 fold into the plain number, as in Python", () => {
    const a = new Value(5);
    expect(operations(a.sub(2))).toEqual([5, -2, "+"]);
    expect(operations(a.div(2))).toEqual([5, 0.5, "*"]);
  });

  test("a power carries its constant exponent, and is no other operation for an exponent of 0 or 1", () => {
    for (const exponent of [2, 1, 0, -0.5, Number.NaN]) {
      expect(new Value(5).pow(exponent)).toMatchObject({ op: "**", exponent, right: null });
    }
    expect(new Value(5).exp()).toMatchObject({ op: "exp", exponent: 1 });
    expect(new Value(5)).toMatchObject({ op: "", exponent: 1 });
  });

  test("a node has a name only if someone gave it one", () => {
    const a = new Value(5, "a");
    const sum = a.add(1);
    expect([a.label, sum.label]).toEqual(["a", ""]);
    sum.label = "b";
    expect([a.label, sum.label]).toEqual(["a", "b"]);
  });

  test("both edges of a + a are there, each with its own derivative", () => {
    const a = new Value(3);
    expect(a.add(a).operands).toEqual([a, a]);
    expect(localDerivatives(a.add(a))).toEqual([1, 1]);
    expect(localDerivatives(a.mul(a))).toEqual([3, 3]);
    expect(localDerivatives(a)).toEqual([]);
  });
});

describe("a chain of a million nodes", () => {
  const LENGTH = 1_000_000;

  test("is walked and blamed without overflowing the stack", () => {
    const start = new Value(0);
    let end = start;
    for (let i = 0; i < LENGTH; i++) end = end.tanh();
    end.backward();

    expect(topologicalOrder(end)).toHaveLength(LENGTH + 1);
    expect(start.grad).toBe(1);
  });

  test("doubling at every node: shared nodes are visited once", () => {
    const start = new Value(1);
    let end = start;
    for (let i = 0; i < 1000; i++) end = end.add(end);
    end.backward();

    expect(start.grad).toBe(2 ** 1000);
  });
});
