// Which configurations are runs, and which are refused by name.

import { describe, expect, test } from "vitest";
import { type RunConfig, runConfig } from "../../../lib/training/run-config";
import { batchesOf, dataOf, sampleCount } from "../../../lib/training/run-data";
import { valueAt } from "../../../lib/training/schedule";
import { lecture, moons } from "./configs";

const messages = (config: unknown) => {
  const parsed = runConfig.safeParse(config);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
};

test("the lecture and the moons demo are runs, and come out as they went in", () => {
  expect(runConfig.parse(lecture)).toEqual(lecture);
  expect(runConfig.parse(moons)).toEqual(moons);
});

test("2,000 parameters are a run, more are too many", () => {
  // 2 inputs, one hidden layer of h, one output: 4h + 1 parameters.
  expect(messages({ ...moons, hidden: [499] })).toEqual([]);
  expect(messages({ ...moons, hidden: [500] })).toEqual(["too-many-parameters"]);
});

test("500 samples are a run, more are too many", () => {
  const point = [0, 0, 1];
  expect(messages({ ...moons, data: { kind: "xor", n: 500, noise: 0 } })).toEqual([]);
  expect(messages({ ...moons, data: { kind: "xor", n: 501, noise: 0 } })).toEqual(["too-many-samples"]);
  const points = Array.from({ length: 501 }, () => point);
  expect(messages({ ...moons, data: { kind: "points", points } })).toEqual(["too-many-samples"]);
});

test.each<[string, object]>([
  ["an unknown data set", { data: { kind: "iris" } }],
  ["no points", { data: { kind: "points", points: [] } }],
  ["a label that is neither 1 nor −1", { data: { kind: "points", points: [[0, 0, 0]] } }],
  ["a point that is nowhere", { data: { kind: "points", points: [[Number.NaN, 0, 1]] } }],
  ["a hidden layer of no neurons", { hidden: [0] }],
  ["nine hidden layers", { hidden: [1, 1, 1, 1, 1, 1, 1, 1, 1] }],
  ["an infinite learning rate", { learningRate: { start: Number.POSITIVE_INFINITY, end: 1, steps: 1 } }],
  ["a batch of none", { batch: { kind: "mini", size: 0 } }],
  ["half a seed", { seed: 0.5 }],
])("refuses %s", (_, change) => {
  expect(messages({ ...moons, ...change })).not.toEqual([]);
});

test("data come again from the seed; clicked points are as they were clicked", () => {
  expect(dataOf(moons)).toEqual(dataOf(moons));
  expect(dataOf(moons)).not.toEqual(dataOf({ ...moons, seed: 1 }));
  const points = dataOf({
    seed: 1,
    data: {
      kind: "points",
      points: [
        [1, 2, -1],
        [3, 4, 1],
      ],
    },
  });
  expect(points).toEqual({
    inputs: [
      [1, 2],
      [3, 4],
    ],
    labels: [-1, 1],
  });
});

describe("batches", () => {
  const batches = (batch: RunConfig["batch"], steps: number) => {
    const batchAt = batchesOf({ ...moons, data: { kind: "moons", n: 10, noise: 0 }, batch });
    return Array.from({ length: steps }, (_, step) => batchAt(step));
  };
  const sorted = (indices: readonly number[]) => [...indices].sort((a, b) => a - b);
  const everyone = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

  test("full: everyone, each time", () => {
    expect(batches({ kind: "full" }, 2)).toEqual([everyone, everyone]);
    expect(batches({ kind: "mini", size: 10 }, 1)).toEqual([everyone]);
    expect(batches({ kind: "mini", size: 11 }, 1)).toEqual([everyone]);
  });

  test("mini: everyone once before anyone again, the last batch being what is left", () => {
    const mini = batches({ kind: "mini", size: 4 }, 6);
    expect(mini.map((batch) => batch.length)).toEqual([4, 4, 2, 4, 4, 2]);
    expect(sorted(mini.slice(0, 3).flat())).toEqual(everyone);
    expect(sorted(mini.slice(3).flat())).toEqual(everyone);
    expect(mini.slice(0, 3)).not.toEqual(mini.slice(3));
  });

  test("single: one at a time, everyone in turn", () => {
    const single = batches({ kind: "single" }, 10);
    expect(single.every((batch) => batch.length === 1)).toBe(true);
    expect(sorted(single.flat())).toEqual(everyone);
  });

  test("of a step do not depend on which steps were asked for before", () => {
    const config: RunConfig = { ...moons, batch: { kind: "mini", size: 7 } };
    const inOrder = batchesOf(config);
    const forward = Array.from({ length: 40 }, (_, step) => inOrder(step));
    for (const step of [39, 3, 17, 16, 0]) expect(batchesOf(config)(step)).toEqual(forward[step]);
  });
});

test("samples are counted without making them", () => {
  expect([lecture, moons].map(({ data }) => sampleCount(data))).toEqual([4, 100]);
  expect(dataOf(lecture).labels).toHaveLength(4);
});

test("the moons demo's learning rate is 1 − 0.9k/100, and stays at its end", () => {
  for (let k = 0; k <= 100; k++) expect(valueAt(moons.learningRate, k)).toBeCloseTo(1 - (0.9 * k) / 100, 12);
  expect(valueAt(moons.learningRate, 5_000)).toBeCloseTo(0.1, 12);
});
