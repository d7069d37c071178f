// New points: unseen, of the same kind as the samples, with labels beyond doubt, and the same each time.

import { describe, expect, test } from "vitest";
import { NEW_POINTS, newPointsOf } from "../../../lib/training/new-points";
import { PRESETS } from "../../../lib/training/presets";
import type { RunConfig } from "../../../lib/training/run-config";
import { dataOf } from "../../../lib/training/run-data";
import { lecture } from "./configs";

const xor: RunConfig = { ...PRESETS.xor, seed: 7 };
const own: RunConfig = {
  ...PRESETS.circles,
  data: {
    kind: "points",
    points: [
      [0, 0, 1],
      [0.1, 0, -1],
      [5, 5, -1],
    ],
  },
  seed: 7,
};
const moons: RunConfig = { ...PRESETS.moons, seed: 7 };

const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((x, axis) => x - (b[axis] as number)));

describe("new points", () => {
  test.each([
    ["lecture", lecture],
    ["xor", xor],
    ["own points", own],
    ["moons", moons],
  ])("of %s: as many as said, of the data's dimension, both labels, none of them a sample", (_, config) => {
    const { inputs, labels } = newPointsOf(config);
    const samples = dataOf(config).inputs;
    expect(inputs).toHaveLength(NEW_POINTS);
    expect(labels).toHaveLength(NEW_POINTS);
    expect(new Set(labels)).toEqual(new Set([1, -1]));
    for (const point of inputs) {
      expect(point).toHaveLength(samples[0]?.length ?? 0);
      expect(samples).not.toContainEqual(point);
    }
  });

  test("come again from the seed, and others from another one", () => {
    expect(newPointsOf(moons)).toEqual(newPointsOf(moons));
    expect(newPointsOf(moons)).not.toEqual(newPointsOf({ ...moons, seed: 8 }));
  });

  test("leave the run's own samples as they were", () => {
    const before = dataOf(moons);
    newPointsOf(moons);
    expect(dataOf(moons)).toEqual(before);
  });

  test("spread also where the run's samples have no noise", () => {
    const { inputs } = newPointsOf(xor);
    expect(new Set(inputs.map(String)).size).toBe(NEW_POINTS);
  });

  test.each([
    ["lecture", lecture],
    ["own points", own],
  ])("of %s have the label of the sample they lie nearest to, but for a rare outlier", (_, config) => {
    const samples = dataOf(config);
    const { inputs, labels } = newPointsOf(config);
    const nearest = inputs.map((point) => {
      const ways = samples.inputs.map((sample) => distance(sample, point));
      return samples.labels[ways.indexOf(Math.min(...ways))];
    });
    const agreeing = labels.filter((label, i) => label === nearest[i]).length;
    expect(agreeing / NEW_POINTS).toBeGreaterThan(0.95);
  });
});
