// The seeded generator: the published sequence, replay from stored state, and fair draws.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Random, type RandomState } from "../../../lib/micrograd/random";

const times = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

test("is sfc32 as PractRand seeds it with 12345", () => {
  const random = Random.fromSeed(12345);
  expect(times(10, () => random.next())).toEqual([
    235160590, 2967261163, 116171463, 2882324903, 362604721, 4227106926, 1933307004, 1608300071, 2256615412,
    2701957640,
  ]);
});

test("a stored state continues the same sequence, after a trip through JSON", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.nat(20), (seed, draws) => {
      const random = Random.fromSeed(seed);
      times(draws, () => random.normal());
      const stored: RandomState = JSON.parse(JSON.stringify(random.state));
      const replayed = new Random(stored);
      expect(times(5, () => replayed.normal())).toEqual(times(5, () => random.normal()));
    }),
  );
});

test("a stored state does not move when the generator does", () => {
  const random = Random.fromSeed(1);
  const { state } = random;
  const copy = [...state];
  random.next();
  expect(state).toEqual(copy);
});

test("uniform stays in its range and fills it evenly", () => {
  const random = Random.fromSeed(1);
  const draws = times(20_000, () => random.uniform(-1, 1));
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(-1);
  expect(Math.max(...draws)).toBeLessThan(1);
  for (const edge of [-0.8, -0.3, 0, 0.6]) {
    expect(draws.filter((x) => x < edge).length / draws.length).toBeCloseTo((edge + 1) / 2, 1);
  }
});

test("normal has mean 0 and deviation 1", () => {
  const random = Random.fromSeed(1);
  const draws = times(20_000, () => random.normal());
  const mean = draws.reduce((sum, x) => sum + x) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
  expect(draws.every(Number.isFinite)).toBe(true);
});

describe("integer", () => {
  test("draws each of 0 to n − 1 about as often", () => {
    const random = Random.fromSeed(1);
    const counts = [0, 0, 0, 0, 0];
    for (const draw of times(10_000, () => random.integer(5))) counts[draw] = (counts[draw] ?? 0) + 1;
    expect(counts).toHaveLength(5);
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  test("favours no number where n does not divide 2³²", () => {
    const random = Random.fromSeed(1);
    const n = 3 * 2 ** 30;
    const isInFirstThird = times(10_000, () => random.integer(n) < n / 3);
    expect(isInFirstThird.filter(Boolean).length / 10_000).toBeCloseTo(1 / 3, 1);
  });

  test.each([0, -1, 1.5, Number.NaN])("of %s is a bug, not a draw", (n) => {
    expect(() => Random.fromSeed(1).integer(n)).toThrow(RangeError);
  });
});

describe("shuffle", () => {
  test("keeps every item and leaves the given array alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const before = [...items];
        const shuffled = Random.fromSeed(seed).shuffle(items);
        expect(items).toEqual(before);
        expect(shuffled.toSorted()).toEqual(before.toSorted());
      }),
    );
  });

  test("brings every item to the front about as often", () => {
    const random = Random.fromSeed(1);
    const fronts = times(6000, () => random.shuffle(["a", "b", "c"])[0]);
    for (const item of ["a", "b", "c"]) {
      expect(Math.abs(fronts.filter((front) => front === item).length - 2000)).toBeLessThan(200);
    }
  });
});
