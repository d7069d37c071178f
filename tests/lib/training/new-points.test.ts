// New points: unseen, of the same kind as the samples, with labels beyond doubt, and the same each time.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NEW_POINTS, newPointsOf } from "../../../lib/training/new-points";
import { PRESETS } from "../../../lib/training/presets";
import type { RunConfig } from "../../../lib/training/run-config";
import { dataOf } from "../../../lib/training/run-data";
import { lecture } from "./configs";

type Points = Extract<RunConfig["data"], { kind: "points" }>["points"];

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

  test("are none where samples of both classes lie on each other", () => {
    const points: Points = [
      [1, 1, 1],
      [1, 1, -1],
      [3, 3, 1],
    ];
    const { inputs, labels } = newPointsOf({ data: { kind: "points", points }, seed: 7 });
    expect(labels).toEqual(Array.from({ length: NEW_POINTS / 3 }, () => 1));
    for (const point of inputs) expect(distance(point, [3, 3])).toBeLessThan(distance(point, [1, 1]));
  });

  /** The shapes that samples are scattered around, and whether the samples themselves are what new points lie near. */
  const shapesOf = ({ data, seed }: Pick<RunConfig, "data" | "seed">) =>
    data.kind === "lecture" || data.kind === "points"
      ? dataOf({ data, seed })
      : dataOf({ data: { ...data, n: 1_000, noise: 0 }, seed });

  const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const noises = fc.oneof(fc.constantFrom(0, 1e-300, 1e-9), fc.double({ min: 0, max: 1, noNaN: true }));
  const scattered = fc.record({
    kind: fc.constantFrom("xor", "circles", "moons", "spiral", "blobs"),
    n: fc.integer({ min: 1, max: 120 }),
    noise: noises,
  });
  const coordinates = fc.oneof(
    fc.integer({ min: -2, max: 2 }),
    fc.double({ min: -100, max: 100, noNaN: true }),
  );
  const point = fc.tuple(coordinates, coordinates, fc.constantFrom(1 as const, -1 as const));
  const points = fc.array(point, { minLength: 1, maxLength: 12 });
  const data = fc.oneof(
    { weight: 6, arbitrary: scattered },
    { weight: 1, arbitrary: fc.constant({ kind: "lecture" as const }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("points" as const), points }) },
  );

  test("are no samples and lie on their own class's side, whatever the data and the seed", () => {
    fc.assert(
      fc.property(data, seeds, (data, seed) => {
        const { inputs, labels } = newPointsOf({ data, seed });
        const samples = dataOf({ data, seed }).inputs;
        const shapes = shapesOf({ data, seed });
        const wayTo = (from: readonly number[], label: number) =>
          Math.min(...shapes.inputs.flatMap((x, i) => (shapes.labels[i] === label ? distance(x, from) : [])));
        if (data.kind !== "points") expect(inputs).toHaveLength(NEW_POINTS);
        for (const [i, input] of inputs.entries()) {
          const label = labels[i] as number;
          expect(samples).not.toContainEqual(input);
          expect(wayTo(input, label)).toBeLessThan(wayTo(input, -label));
        }
      }),
      { numRuns: 60 },
    );
  });
});
