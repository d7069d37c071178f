// Gradients against central differences, and the bookkeeping of `backward`, on random graphs.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localDerivatives, topologicalOrder, Value } from "../../../lib/micrograd/value";
import { buildGraph, type GraphRecipe, graphRecipe } from "./random-graph";

const asInputs = (numbers: readonly number[]) => numbers.map((number) => new Value(number));
const isSafe = (x: number) => Number.isFinite(x) && Math.abs(x) < 30;

/** Central differences say little beside a kink, a pole, or where values or slopes are huge. */
function isSmooth(root: Value): boolean {
  return topologicalOrder(root).every(
    (node) =>
      isSafe(node.data) &&
      localDerivatives(node).every(isSafe) &&
      !(node.op === "relu" && Math.abs((node.left as Value).data) < 0.01) &&
      !((node.op === "log" || node.op === "**") && Math.abs((node.left as Value).data) < 0.05),
  );
}

function centralDifference({ inputs, steps }: GraphRecipe, index: number): number {
  const H = 1e-5;
  const at = (offset: number) =>
    buildGraph(asInputs(inputs.with(index, (inputs[index] as number) + offset)), steps).data;
  return (at(H) - at(-H)) / (2 * H);
}

test("every gradient is the slope that central differences measure", () => {
  let compared = 0;
  fc.assert(
    fc.property(graphRecipe, (recipe) => {
      const inputs = asInputs(recipe.inputs);
      const root = buildGraph(inputs, recipe.steps);
      fc.pre(isSmooth(root));
      root.backward();
      inputs.forEach((input, i) => {
        const slope = centralDifference(recipe, i);
        expect(Math.abs(input.grad - slope)).toBeLessThanOrEqual(1e-5 * (1 + Math.abs(slope)));
        compared++;
      });
    }),
    { numRuns: 1000 },
  );
  expect(compared).toBeGreaterThan(1000);
});

describe("every operation alone", () => {
  const anywhere = { min: -3, max: 3 };
  const positive = { min: 0.1, max: 3 };
  test.each<[string, { min: number; max: number }, (x: Value, y: Value) => Value]>([
    ["add", anywhere, (x, y) => x.add(y)],
    ["sub", anywhere, (x, y) => x.sub(y)],
    ["mul", anywhere, (x, y) => x.mul(y)],
    ["div", positive, (x, y) => x.div(y)],
    ["neg", anywhere, (x) => x.neg()],
    ["pow 3", anywhere, (x) => x.pow(3)],
    ["pow −1.5", positive, (x) => x.pow(-1.5)],
    ["exp", anywhere, (x) => x.exp()],
    ["log", positive, (x) => x.log()],
    ["tanh", anywhere, (x) => x.tanh()],
    ["relu above zero", positive, (x) => x.relu()],
    ["relu below zero", { min: -3, max: -0.1 }, (x) => x.relu()],
  ])("%s", (_, { min, max }, operation) => {
    const number = fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(number, number, (x, y) => {
        const [a, b] = [new Value(x), new Value(y)];
        operation(a, b).backward();
        const H = 1e-5;
        const at = (dx: number, dy: number) => operation(new Value(x + dx), new Value(y + dy)).data;
        const scale = 1 + Math.abs(a.grad) + Math.abs(b.grad);
        expect(Math.abs(a.grad - (at(H, 0) - at(-H, 0)) / (2 * H))).toBeLessThan(1e-6 * scale);
        expect(Math.abs(b.grad - (at(0, H) - at(0, -H)) / (2 * H))).toBeLessThan(1e-6 * scale);
      }),
    );
  });
});

test("a node's blame is the sum over its edges of local derivative × blame from above", () => {
  fc.assert(
    fc.property(graphRecipe, ({ inputs, steps }) => {
      const root = buildGraph(asInputs(inputs), steps);
      const order = topologicalOrder(root);
      fc.pre(isSmooth(root));
      root.backward();
      const received = new Map(order.map((node) => [node, node === root ? 1 : 0]));
      for (const node of order.reverse()) {
        const derivatives = localDerivatives(node);
        expect(derivatives).toHaveLength(node.operands.length);
        node.operands.forEach((operand, i) => {
          const passed = (derivatives[i] as number) * node.grad;
          received.set(operand, (received.get(operand) as number) + passed);
        });
      }
      for (const [node, sum] of received) expect(node.grad).toBe(sum);
    }),
  );
});

test("operands come before their users, every node once, the root last", () => {
  fc.assert(
    fc.property(graphRecipe, ({ inputs, steps }) => {
      const root = buildGraph(asInputs(inputs), steps);
      const order = topologicalOrder(root);
      const place = new Map(order.map((node, i) => [node, i]));
      expect(place.size).toBe(order.length);
      expect(order.at(-1)).toBe(root);
      order.forEach((node, i) => {
        for (const operand of node.operands) expect(place.get(operand)).toBeLessThan(i);
      });
    }),
  );
});
