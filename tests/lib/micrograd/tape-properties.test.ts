// The tape against the `Value` graphs it stands for: random graphs, random networks, batches of any size.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { batchLoss, type LossKind, l2Penalty, REDUCTIONS, sampleLoss } from "../../../lib/micrograd/loss";
import { type Activation, MLP } from "../../../lib/micrograd/nn";
import { Random } from "../../../lib/micrograd/random";
import { Tape } from "../../../lib/micrograd/tape";
import { localDerivatives, topologicalOrder, Value } from "../../../lib/micrograd/value";
import { buildGraph, type GraphRecipe, graphRecipe } from "./random-graph";

const AGREEMENT = 1e-12;

const numberOf = (row: Float64Array, sample: number) => row[row.length === 1 ? 0 : sample] as number;

/** Builds the recipe on `inputs`, goes back, and lists its nodes. */
function solved({ steps }: GraphRecipe, inputs: readonly Value[]): Value[] {
  const root = buildGraph(inputs, steps);
  root.backward();
  return topologicalOrder(root);
}

/** How much blame arrived at each node, signs aside: rounding errors grow with it, not with what is left of it. */
function arrivals(order: readonly Value[]): Map<Value, number> {
  const sizes = new Map(order.map((node) => [node, 1]));
  for (const node of order) {
    const locals = localDerivatives(node);
    node.operands.forEach((operand, i) => {
      const size = Math.abs((locals[i] as number) * node.grad);
      sizes.set(operand, (sizes.get(operand) as number) + size);
    });
  }
  return sizes;
}

/** How much a rounding error at each node can grow on its way down, if nothing ever cancels. */
function errorsBelow(order: readonly Value[]): Map<Value, number> {
  const sizes = new Map(order.map((node) => [node, 1]));
  for (const node of order.toReversed()) {
    const locals = localDerivatives(node);
    node.operands.forEach((operand, i) => {
      const size = Math.abs(locals[i] as number) * (sizes.get(node) as number);
      sizes.set(operand, (sizes.get(operand) as number) + size);
    });
  }
  return sizes;
}

describe("on random graphs", () => {
  test("one sample: every value is Value's, every gradient to 1e-12, NaN and infinity included", () => {
    fc.assert(
      fc.property(graphRecipe, fc.nat(4), (recipe, split) => {
        const leaves = recipe.inputs.map((number) => new Value(number));
        const order = solved(recipe, leaves);
        const graph = {
          loss: order.at(-1) as Value,
          inputs: leaves.slice(0, split),
          parameters: leaves.slice(split),
        };
        const tape = new Tape(graph, { capacity: 1, reduction: "sum" });
        tape.load([recipe.inputs.slice(0, split)]);
        tape.forward();
        expect(tape.loss).toBe(graph.loss.data);
        tape.backward();
        expect(order.map((node) => tape.values(node)[0])).toEqual(order.map((node) => node.data));

        const sizes = arrivals(order);
        for (const node of order) {
          const error = Math.abs((tape.gradients(node)[0] as number) - node.grad);
          const isSame = Object.is(tape.gradients(node)[0], node.grad);
          const size = sizes.get(node) as number;
          if (!isSame && Number.isFinite(size)) expect(error).toBeLessThanOrEqual(AGREEMENT * size);
        }
      }),
      { numRuns: 1000 },
    );
  });

  const row = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 4, maxLength: 4 });

  test("a batch: each sample has the numbers of its own graph, a parameter the sum of its gradients", () => {
    fc.assert(
      fc.property(
        graphRecipe,
        fc.nat(3),
        fc.array(row, { minLength: 1, maxLength: 5 }),
        (recipe, split, rows) => {
          const leaves = recipe.inputs.map((number) => new Value(number));
          const loss = buildGraph(leaves, recipe.steps);
          const order = topologicalOrder(loss);
          const [inputs, parameters] = [leaves.slice(0, split), leaves.slice(split)];
          const samples = rows.map((numbers) => numbers.slice(0, inputs.length));

          const copies = samples.map((sample) =>
            recipe.inputs.map((number, k) => new Value(sample[k] ?? number)),
          );
          const graphs = copies.map((inputs) => solved(recipe, inputs));
          fc.pre(graphs.flat().every((node) => Math.abs(node.data) < 1e3 && Math.abs(node.grad) < 1e3));

          const tape = new Tape({ loss, inputs, parameters }, { capacity: 5, reduction: "sum" });
          tape.load(samples);
          tape.forward();
          tape.backward();

          const losses = graphs.map((nodes) => (nodes.at(-1) as Value).data);
          expect(tape.loss).toBe(losses.reduce((sum, loss) => sum + loss));
          graphs.forEach((nodes, i) => {
            expect(order.map((node) => numberOf(tape.values(node), i))).toEqual(
              nodes.map((node) => node.data),
            );
          });
          const sizes = graphs.map(errorsBelow);
          parameters.forEach((_, k) => {
            const leaf = copies.map((leaves) => leaves[split + k] as Value);
            const sum = leaf.reduce((total, { grad }) => total + grad, 0);
            const size = leaf.reduce((total, node, i) => total + (sizes[i]?.get(node) ?? 0), 0);
            expect(Math.abs((tape.gradient[k] as number) - sum)).toBeLessThanOrEqual(AGREEMENT * size);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("on random networks", () => {
  const networks = fc.record({
    widths: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    inputs: fc.integer({ min: 1, max: 6 }),
    activation: fc.constantFrom<Activation>("tanh", "relu"),
    linearOutput: fc.boolean(),
    kind: fc.constantFrom<LossKind>("squared", "hinge"),
    alpha: fc.constantFrom(0, 1e-4, 0.1),
    count: fc.integer({ min: 1, max: 7 }),
    seed: fc.nat(),
  });
  type Network = typeof networks extends fc.Arbitrary<infer T> ? T : never;

  function build({ widths, inputs, kind, alpha, count, seed, ...options }: Network) {
    const random = Random.fromSeed(seed);
    const net = new MLP(inputs, [...widths, 1], { ...options, random });
    const parameters = net.parameters();
    const uniform = () => random.uniform(-2, 2);
    const samples = Array.from({ length: count }, (_, i) => [
      ...Array.from({ length: inputs }, uniform),
      i % 2 ? 1 : -1,
    ]);
    const penalty = () => (alpha ? l2Penalty(parameters, alpha) : undefined);
    /** The loss of one sample, its inputs and label being the given leaves. */
    const graphOf = (leaves: readonly Value[]) => {
      const score = net.forward(leaves.slice(0, -1))[0] as Value;
      return sampleLoss(kind, score, leaves.at(-1) as Value);
    };
    return { parameters, samples, penalty, graphOf, kind };
  }

  test("loss, gradient and every scalar of every sample are those of the Value graph of the batch, to the last bit", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { parameters, samples, penalty, graphOf, kind } = build(network);
        const inputs = Array.from({ length: network.inputs + 1 }, () => new Value(0));
        const loss = graphOf(inputs);
        const graph = { loss, inputs, parameters, penalty: penalty() };
        const tape = new Tape(graph, { capacity: 7, reduction: REDUCTIONS[kind] });
        tape.load(samples);
        tape.forward();
        tape.backward();

        const graphs = samples.map((sample) => graphOf(sample.map((number) => new Value(number))));
        const data = batchLoss(kind, graphs);
        const root = penalty() ? data.add(penalty() as Value) : data;
        root.backward();
        expect(tape.loss).toBe(root.data);
        expect([...tape.gradient]).toEqual(parameters.map((p) => p.grad));

        const isSampled = (node: Value) => node.op !== "" || inputs.includes(node);
        const rows = topologicalOrder(loss).map((node) => ({
          isSampled: isSampled(node),
          values: tape.values(node),
          gradients: tape.gradients(node),
        }));
        graphs.forEach((graph, i) => {
          const nodes = topologicalOrder(graph).filter((_, k) => rows[k]?.isSampled);
          const sampled = rows.filter((row) => row.isSampled);
          expect(sampled.map((row) => row.values[i])).toEqual(nodes.map((node) => node.data));
          expect(sampled.map((row) => row.gradients[i])).toEqual(nodes.map((node) => node.grad));
        });
      }),
      { numRuns: 200 },
    );
  });
});
