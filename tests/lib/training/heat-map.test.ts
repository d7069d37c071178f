// The map behind the samples: it covers them all, and its cells are where they seem to be.

import { expect, test } from "vitest";
import { lectureSamples, scatter } from "../../../lib/micrograd/data-sets";
import { Random } from "../../../lib/micrograd/random";
import { boundsOf, gridOf } from "../../../lib/training/heat-map";

test("has all samples well inside", () => {
  const data = scatter("moons", { n: 100, noise: 0.1, random: Random.fromSeed(1) });
  const { left, bottom, size } = boundsOf(data) ?? { left: 0, bottom: 0, size: 0 };
  for (const [x, y] of data.inputs as [number, number][]) {
    expect((x - left) / size).toBeGreaterThan(0.05);
    expect((x - left) / size).toBeLessThan(0.95);
    expect((y - bottom) / size).toBeGreaterThan(0.05);
    expect((y - bottom) / size).toBeLessThan(0.95);
  }
});

test("is there for a single point, and not for data of three numbers", () => {
  expect(boundsOf({ inputs: [[5, -1]], labels: [1] })).toEqual({ left: 3.7, bottom: -2.3, size: 2.6 });
  expect(boundsOf(lectureSamples())).toBeNull();
});

test("goes row by row from the top left, through the middles of its cells", () => {
  expect(gridOf({ left: 0, bottom: 10, size: 2 }, 2)).toEqual([
    [0.5, 11.5],
    [1.5, 11.5],
    [0.5, 10.5],
    [1.5, 10.5],
  ]);
});
