// What the data sets promise: their shapes, two even classes, and the same points from the same seed.

import { describe, expect, test } from "vitest";
import { lectureSamples, NORMAL_NOISE, type ScatterKind, scatter } from "../../../lib/micrograd/data-sets";
import { Random } from "../../../lib/micrograd/random";

const kinds = Object.keys(NORMAL_NOISE) as ScatterKind[];
const make = (kind: ScatterKind, n: number, noise = 0, seed = 1) =>
  scatter(kind, { n, noise, random: Random.fromSeed(seed) });
const points = (kind: ScatterKind, n: number) => {
  const { inputs, labels } = make(kind, n);
  return inputs.map(([x, y], i) => ({ x: x as number, y: y as number, label: labels[i] as number }));
};

describe.each(kinds)("%s", (kind) => {
  test.each([1, 2, 3, 4, 101, 500])("has %s points, the classes in turns", (n) => {
    const { inputs, labels } = make(kind, n, NORMAL_NOISE[kind]);
    expect(inputs).toHaveLength(n);
    expect(labels).toEqual(Array.from({ length: n }, (_, i) => (i % 2 ? 1 : -1)));
    expect(inputs.every((point) => point.length === 2 && point.every(Number.isFinite))).toBe(true);
  });

  test("comes again from the same seed, and differs by another", () => {
    expect(make(kind, 20, 0.1, 7)).toEqual(make(kind, 20, 0.1, 7));
    expect(make(kind, 20, 0.1, 7)).not.toEqual(make(kind, 20, 0.1, 8));
  });

  test("lies in its range without noise", () => {
    for (const { x, y } of points(kind, 200)) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(kind === "moons" ? 2 : 1);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThanOrEqual(1);
    }
  });

  test("moves each coordinate by noise of the deviation that was asked for", () => {
    const [clean, noisy] = [make(kind, 2000), make(kind, 2000, 0.1)];
    const misses = noisy.inputs.flatMap((point, i) =>
      point.map((coordinate, k) => coordinate - (clean.inputs[i]?.[k] as number)),
    );
    const deviation = Math.sqrt(misses.reduce((sum, miss) => sum + miss * miss, 0) / misses.length);
    expect(deviation).toBeCloseTo(0.1, 2);
  });
});

test("xor on four points is the truth table of the signs", () => {
  expect(points("xor", 4)).toEqual([
    { x: -1, y: -1, label: -1 },
    { x: -1, y: 1, label: 1 },
    { x: 1, y: 1, label: -1 },
    { x: 1, y: -1, label: 1 },
  ]);
});

test("circles have radius ½ inside and 1 outside", () => {
  for (const { x, y, label } of points("circles", 50)) {
    expect(Math.hypot(x, y)).toBeCloseTo(label > 0 ? 0.5 : 1, 12);
  }
});

test("moons are scikit-learn's: half circles around (0, 0) and (1, ½)", () => {
  const moons = points("moons", 50);
  for (const { x, y, label } of moons) {
    const [cx, cy] = label > 0 ? [1, 0.5] : [0, 0];
    expect(Math.hypot(x - cx, y - cy)).toBeCloseTo(1, 12);
    expect(label > 0 ? y <= cy + 1e-12 : y >= cy - 1e-12).toBe(true);
  }
  const upper = moons.filter(({ label }) => label < 0);
  expect([upper.at(0)?.x, upper.at(-1)?.x]).toEqual([1, -1]);
});

test("the arms of the spiral are each other turned by half a turn", () => {
  const spiral = points("spiral", 40);
  for (let i = 0; i < 40; i += 2) {
    expect(spiral[i]?.x).toBeCloseTo(-(spiral[i + 1]?.x as number), 12);
    expect(spiral[i]?.y).toBeCloseTo(-(spiral[i + 1]?.y as number), 12);
  }
});

test("the lecture's four samples are a fresh copy each time", () => {
  const first = lectureSamples();
  first.labels[0] = 5;
  expect(lectureSamples().labels).toEqual([1, -1, -1, 1]);
});
