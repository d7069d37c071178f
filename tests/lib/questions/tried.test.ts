// A number that is tried out: all that it feeds follows, by the same arithmetic, and nothing else moves.

import { describe, expect, it } from "vitest";
import { drawingOf } from "../../../lib/expression/drawing";
import { parseExpression } from "../../../lib/expression/parse";
import { nearestStep, reachOf, triedIn } from "../../../lib/questions/tried";

function drawn(text: string) {
  const expression = parseExpression(text);
  if (!expression.ok) throw new Error(text);
  return drawingOf(expression.value).nodes;
}

describe("a number that is tried out", () => {
  const graph = drawn("a = 2\nb = -3\nc = 10\nd = a * b\ne = d + c\nL = e ** 2");
  const named = (name: string) => graph.findIndex(({ label }) => label === name);
  const tried = (name: string, value: number) => {
    const moved = triedIn(graph, { node: named(name), value });
    return moved && Object.fromEntries([...moved].map(([id, now]) => [graph[id]?.label, now]));
  };

  it("moves what it feeds, as far as the loss", () => {
    expect(tried("a", 3)).toEqual({ a: 3, d: -9, e: 1, L: 1 });
    expect(tried("c", 0.7)).toEqual({ c: 0.7, e: -5.3, L: 28.09 });
  });

  it("may be one in the middle, which what it is made of does not hold, and the loss itself", () => {
    expect(tried("d", -10)).toEqual({ d: -10, e: 0, L: 0 });
    expect(tried("L", 7)).toEqual({ L: 7 });
  });

  it("is none where something is no number any more, or where there is no such node", () => {
    const fraction = drawn("a = 2\nL = 1 / a");
    const target = fraction.findIndex(({ label }) => label === "a");
    expect(triedIn(fraction, { node: target, value: 4 })?.get(fraction.length - 1)).toBe(0.25);
    expect(triedIn(fraction, { node: target, value: 0 })).toBeNull();
    expect(triedIn(graph, { node: 99, value: 1 })).toBeNull();
  });
});

describe("where it is tried", () => {
  it.each([
    [2, { low: -3, high: 7, step: 0.1 }],
    [-0.01, { low: -5.01, high: 4.99, step: 0.1 }],
    [24, { low: -24, high: 72, step: 0.1 }],
    [-600, { low: -1800, high: 600, step: 10 }],
  ])("is around %f, beyond zero and as far again", (from, reach) => expect(reachOf(from)).toEqual(reach));

  it("goes by steps that hit the number itself", () => {
    expect(nearestStep(2, 3.14)).toBe(3.1);
    expect(nearestStep(2, 2.01)).toBe(2);
    expect(nearestStep(2, 99)).toBe(7);
    expect(nearestStep(-0.01, 0)).toBe(-0.01);
  });
});
