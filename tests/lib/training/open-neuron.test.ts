// One neuron in three views: its graph, its formula, its Python; all say the same numbers as training.

import { expect, test } from "vitest";
import { openNeuron } from "../../../lib/training/open-neuron";
import type { RunConfig } from "../../../lib/training/run-config";
import { setParameter } from "../../../lib/training/run-numbers";
import { inputsOf } from "../../../lib/training/step-picture";
import { TrainingRun } from "../../../lib/training/training-run";
import { lecture, moons } from "./configs";

function pictureOf(config: RunConfig) {
  const run = new TrainingRun(config);
  const picture = run.picture(run.start());
  if (!picture.ok) throw new Error("refused");
  return picture.value;
}

test.each([
  ["the lecture's tanh network", lecture],
  ["the moons' relu network with a linear output", moons],
])("in %s, every neuron's graph has the values and the blame that training has", (_, config) => {
  const picture = pictureOf(config);
  picture.neurons.forEach((neurons, layer) => {
    neurons.forEach(({ outputs, sums, sumBlames, outputBlames }, neuron) => {
      for (const i of [0, 3]) {
        const { nodes, blames } = openNeuron(config, picture, { layer, neuron }, i) ?? {
          nodes: [],
          blames: [],
        };
        const sum = nodes.findLastIndex(({ op }) => op === "+");
        expect(nodes.at(-1)?.data).toBe(outputs[i]);
        expect(blames.at(-1)).toBe(outputBlames[i]);
        expect(nodes[sum]?.data).toBe(sums[i]);
        expect(blames[sum]).toBeCloseTo(sumBlames[i] as number, 15);
      }
    });
  });
});

test("its leaves and its output have the names of the network", () => {
  const picture = pictureOf(lecture);
  const names = (layer: number) => {
    const open = openNeuron(lecture, picture, { layer, neuron: 0 }, 0);
    return open?.nodes.map(({ label }) => label).filter((label) => label !== null);
  };
  expect(names(0)).toEqual(["b¹₁", "w¹₁,₁", "x₁", "w¹₁,₂", "x₂", "w¹₁,₃", "x₃", "h¹₁"]);
  expect(names(2)?.slice(1, 3)).toEqual(["w³₁,₁", "h²₁"]);
  expect(names(2)?.at(-1)).toBe("score");
});

test("its formula and its Python can be read", () => {
  const config: RunConfig = { ...moons, data: { kind: "points", points: [[2, -0.5, 1]] }, hidden: [1] };
  const run = new TrainingRun(config);
  const numbers = [0.25, -1.5, 1e-7, 3, 0.5];
  const state = numbers.reduce((state, number, index) => {
    const edited = setParameter(state, index, number);
    return edited.ok ? edited.value : state;
  }, run.start());
  const picture = run.picture(state);
  if (!picture.ok) throw new Error("refused");

  const hidden = openNeuron(config, picture.value, { layer: 0, neuron: 0 }, 0);
  expect(hidden?.formula).toBe("h¹₁ = relu(b¹₁ + w¹₁,₁·x₁ + w¹₁,₂·x₂)");
  expect(hidden?.numbers).toBe("relu(1×10⁻⁷ + 0.25·2 + (−1.5)·(−0.5))");
  expect(hidden?.python).toBe(
    [
      "x = [Value(2), Value(-0.5)]",
      "w = [Value(0.25), Value(-1.5)]",
      "b = Value(1e-7)",
      "act = sum((wi*xi for wi, xi in zip(w, x)), b)",
      "out = act.relu()",
    ].join("\n"),
  );

  const score = openNeuron(config, picture.value, { layer: 1, neuron: 0 }, 0);
  expect(score?.formula).toBe("score = b²₁ + w²₁,₁·h¹₁");
  expect(score?.python).toContain("\nout = act");
  expect(score?.python).not.toContain("relu");
});

test("what enters a layer is the sample, or the outputs of the layer before", () => {
  const picture = pictureOf(lecture);
  expect(inputsOf(picture, 0, 1)).toEqual([3, -1, 0.5]);
  expect(inputsOf(picture, 1, 1)).toEqual(picture.neurons[0]?.map(({ outputs }) => outputs[1]));
});

test("there is nothing to open where there is no neuron or no sample", () => {
  const picture = pictureOf(lecture);
  expect(openNeuron(lecture, picture, { layer: 3, neuron: 0 }, 0)).toBeNull();
  expect(openNeuron(lecture, picture, { layer: 0, neuron: 4 }, 0)).toBeNull();
  expect(openNeuron(lecture, picture, { layer: 0, neuron: 0 }, 4)).toBeNull();
});
