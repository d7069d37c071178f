// Every parameter has one place and one name, in the order in which networks list them.

import { describe, expect, test } from "vitest";
import { MLP } from "../../../lib/micrograd/nn";
import { Random } from "../../../lib/micrograd/random";
import { indexOf, parameterCount, parameterName, placeAt, places } from "../../../lib/training/shape";

const shapes = [
  [3, 4, 4, 1],
  [2, 16, 16, 1],
  [2, 1],
  [2, 5, 1, 7, 1],
];

describe.each(shapes.map((widths) => ({ widths })))("$widths", ({ widths }) => {
  const net = new MLP(widths[0] as number, widths.slice(1), {
    activation: "tanh",
    linearOutput: true,
    random: Random.fromSeed(1),
  });
  const parameters = net.parameters();

  test("the places are those of the network's parameters, in order", () => {
    expect(parameterCount(widths)).toBe(parameters.length);
    const found = places(widths).map(({ layer, neuron, input }) => {
      const { weights, bias } = net.layers[layer]?.neurons[neuron] ?? {};
      return input === "bias" ? bias : weights?.[input];
    });
    expect(found).toHaveLength(parameters.length);
    expect(found.every((node, i) => node === parameters[i])).toBe(true);
  });

  test("each place leads back to its index", () => {
    expect(places(widths).map((place) => indexOf(widths, place))).toEqual(parameters.map((_, i) => i));
  });

  test("the place of one is found without the others", () => {
    const found = parameters.map((_, index) => placeAt(widths, index));
    expect(found).toEqual(places(widths));
    expect([placeAt(widths, -1), placeAt(widths, parameters.length)]).toEqual([null, null]);
  });

  test("no two parameters have the same name", () => {
    expect(new Set(places(widths).map(parameterName)).size).toBe(parameters.length);
  });
});

test("names count from 1: layer, neuron, input", () => {
  const names = places([2, 2, 1]).map(parameterName);
  expect(names).toEqual(["w¹₁,₁", "w¹₁,₂", "b¹₁", "w¹₂,₁", "w¹₂,₂", "b¹₂", "w²₁,₁", "w²₁,₂", "b²₁"]);
  expect(parameterName({ layer: 0, neuron: 10, input: 1 })).toBe("w¹₁₁,₂");
});

test.each([
  { layer: 2, neuron: 0, input: 0 },
  { layer: 0, neuron: 2, input: 0 },
  { layer: 0, neuron: 0, input: 2 },
  { layer: 2, neuron: 0, input: "bias" as const },
  { layer: -1, neuron: 0, input: 0 },
  { layer: 0, neuron: -1, input: 0 },
  { layer: 0, neuron: 0, input: 0.5 },
])("there is no parameter at %o", (place) => {
  expect(indexOf([2, 2, 1], place)).toBe(-1);
});
