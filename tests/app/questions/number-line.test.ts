// The number line of a class: true to scale where most are, and never a lie about those far away.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactText } from "../../../app/live/exact-text";
import {
  COUNT_SIZE,
  countText,
  halfAround,
  labelsOf,
  labelWidth,
} from "../../../app/live/number-line/line-labels";
import { layoutLine } from "../../../app/live/number-line/line-layout";
import { rangeOf } from "../../../app/live/number-line/line-range";
import { DOT } from "../../../app/live/number-line/stack-row";
import { STACK_GAP } from "../../../app/live/number-line/stacks";

const WIDTH = 54;

/** [number, how many said it], from the smallest. */
const said = (...pairs: [number, number][]) => pairs.map(([number, times]) => ({ number, times }));

const line = (...pairs: [number, number][]) => layoutLine(said(...pairs), [], null, WIDTH);

describe("what is drawn", () => {
  test("stands from the smallest to the largest number, and true to scale", () => {
    const { stacks } = line([-2, 3], [0, 5], [4, 1]);
    const [left, middle, right] = stacks.map(({ x }) => x);
    expect(((middle ?? 0) - (left ?? 0)) / ((right ?? 0) - (left ?? 0))).toBeCloseTo(2 / 6);
  });

  test("a single number stands in the middle", () => {
    expect(line([39, 30]).stacks.map(({ x }) => x)).toEqual([WIDTH / 2]);
  });

  test("nobody's answer is nothing", () => {
    expect(layoutLine([], [], null, WIDTH)).toEqual({ stacks: [], before: [], truth: null, most: 0 });
  });

  test("a number far from all others is gathered at the end, and counted there", () => {
    const { stacks } = line([-900, 1], [2, 15], [3, 2], [4, 1], [1e6, 1], [2e6, 1]);
    expect(stacks.map(({ end, low, high, times }) => [end, low, high, times])).toEqual([
      ["left", -900, -900, 1],
      [null, 2, 2, 15],
      [null, 3, 3, 2],
      [null, 4, 4, 1],
      ["right", 1e6, 2e6, 2],
    ]);
  });

  test("a part of the class is not gathered away, however far it stands", () => {
    expect(rangeOf(said([1, 8], [2, 8], [1000, 6]))).toEqual({ low: 1, high: 1000 });
  });

  test("numbers that nobody sees apart are one stack", () => {
    const { stacks } = line([0, 1], [1.33, 4], [1.34, 6], [2, 1]);
    expect(stacks.map(({ low, high, times }) => [low, high, times])).toEqual([
      [0, 0, 1],
      [1.33, 1.34, 10],
      [2, 2, 1],
    ]);
  });

  test("stacks make room for their neighbours, and keep their order", () => {
    const { stacks } = line([-39, 2], [39, 11], [40, 9], [41, 3]);
    const xs = stacks.map(({ x }) => x);
    expect(xs).toHaveLength(4);
    expect(xs.toSorted((a, b) => a - b)).toEqual(xs);
    expect((xs[2] ?? 0) - (xs[1] ?? 0)).toBeCloseTo(STACK_GAP);
  });

  test("of any class, every answer is in one stack, inside the drawing, and no stack runs into the next", () => {
    const number = fc.oneof(
      fc.integer({ min: -50, max: 50 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    const answers = fc.uniqueArray(fc.tuple(number, fc.integer({ min: 1, max: 40 })), {
      selector: ([one]) => one,
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(answers, (pairs) => {
        const all = said(...pairs).sort((a, b) => a.number - b.number);
        const { stacks } = layoutLine(all, [], null, WIDTH);
        const count = (list: { times: number }[]) => list.reduce((sum, { times }) => sum + times, 0);
        expect(count(stacks)).toBe(count(all));
        for (const [index, { x, low }] of stacks.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(WIDTH);
          const next = stacks[index + 1];
          if (!next) continue;
          expect(next.x - x).toBeGreaterThan(STACK_GAP - 1e-9);
          expect(next.low).toBeGreaterThan(low);
        }
      }),
    );
  });
});

describe("the true place", () => {
  const answers = said([39, 4], [39.005, 1], [42, 12], [45, 2]);

  test("is not in the drawing until it may be known, and no answer is marked", () => {
    const { truth, stacks } = layoutLine(answers, [], null, WIDTH);
    expect(truth).toBeNull();
    expect(stacks.every(({ right }) => right === 0)).toBe(true);
  });

  test("marks the answers within the tolerance, and those alone", () => {
    const { stacks } = layoutLine(answers, [], { right: 39, tolerance: 0.01 }, WIDTH);
    expect(stacks.map(({ right, times }) => [right, times])).toEqual([
      [5, 5],
      [0, 12],
      [0, 2],
    ]);
  });

  test("never shares a stack with a wrong answer while there is room", () => {
    const { stacks, truth } = layoutLine(
      said([0, 1], [39, 4], [39.02, 7], [80, 1]),
      [],
      { right: 39, tolerance: 0.01 },
      WIDTH,
    );
    expect(stacks.map(({ right, times }) => [right, times])).toEqual([
      [0, 1],
      [4, 4],
      [0, 7],
      [0, 1],
    ]);
    expect(truth?.x).toBe(stacks[1]?.x);
  });

  test("makes room for itself where nobody was", () => {
    const { truth, stacks } = layoutLine(said([42, 20], [45, 2]), [], { right: 39, tolerance: 0 }, WIDTH);
    expect(truth?.end).toBeNull();
    expect(truth?.x).toBeLessThan(stacks[0]?.x ?? 0);
  });

  test("beyond all that was said it is pointed at, and squeezes nobody", () => {
    const { truth, stacks } = layoutLine(
      said([1, 5], [2, 5], [3, 1]),
      [],
      { right: 5000, tolerance: 0 },
      WIDTH,
    );
    expect(truth?.end).toBe("right");
    expect(stacks).toHaveLength(3);
  });

  test("shows even where nobody answered", () => {
    expect(layoutLine([], [], { right: 39, tolerance: 0 }, WIDTH).truth?.x).toBe(WIDTH / 2);
  });

  test("its band is as wide as the tolerance", () => {
    const { truth, stacks } = layoutLine(said([0, 1], [10, 1]), [], { right: 5, tolerance: 1 }, WIDTH);
    const scale = ((stacks[1]?.x ?? 0) - (stacks[0]?.x ?? 0)) / 10;
    expect((truth?.to ?? 0) - (truth?.from ?? 0)).toBeCloseTo(2 * scale);
  });

  test("where all are right with different numbers, its band ends inside the drawing", () => {
    const { truth, stacks } = layoutLine(
      said([-0.6, 9], [-0.5, 2]),
      [],
      { right: -0.59, tolerance: 0.2 },
      WIDTH,
    );
    expect(truth?.from).toBeGreaterThan(0);
    expect(truth?.to).toBeLessThan(WIDTH);
    expect(stacks.every(({ times, right }) => right === times)).toBe(true);
  });

  test.each([1, 9, 40])(
    "its frame holds the count of the %i who were right, and no dot of the next",
    (times) => {
      const stack = { times, right: times };
      const half = halfAround(stack);
      expect(half).toBeGreaterThan((labelWidth(countText(stack)) * COUNT_SIZE) / 2);
      expect(half).toBeLessThan(STACK_GAP - DOT.most / 2);
    },
  );
});

test("before and after a discussion stand on the same scale", () => {
  const { stacks, before } = layoutLine(said([39, 18], [42, 2]), said([39, 5], [42, 15]), null, WIDTH);
  expect(before.map(({ x }) => x)).toEqual(stacks.map(({ x }) => x));
});

describe("labels", () => {
  const many = layoutLine(
    Array.from({ length: 30 }, (_, index) => ({ number: 1000 + index, times: 1 + (index % 7) })),
    [],
    null,
    WIDTH,
  ).stacks;
  const labels = labelsOf(many, WIDTH, ({ low }) => String(low));

  test("never lie on one another, and are a dozen at most", () => {
    expect(labels.length).toBeGreaterThan(4);
    expect(labels.length).toBeLessThanOrEqual(12);
    for (const row of [0, 1]) {
      const beside = labels.filter((label) => label.row === row);
      for (const [index, { x, text }] of beside.entries()) {
        const next = beside[index + 1];
        if (next) expect(next.x - x).toBeGreaterThan((labelWidth(text) + labelWidth(next.text)) / 2);
      }
    }
  });

  test("name the largest stacks first", () => {
    const largest = many.toSorted((a, b) => b.times - a.times)[0];
    expect(labels.map(({ text }) => text)).toContain(String(largest?.low));
  });
});

describe("a number in words", () => {
  test.each([
    [4 / 3, 0.01, "1.333"],
    [138.83381924198252, 0.01, "138.834"],
    [-0.25, 0, "−0.25"],
    [1.3333, 0, "1.3333"],
    [0.1 + 0.2, 0, "0.3"],
    [0, 0, "0"],
    [-0, 0, "0"],
    [1.5e-5, 0, "1.5×10⁻⁵"],
  ])("%d with %d to spare is %s", (number, slack, text) => {
    expect(exactText(number, slack)).toBe(text);
  });
});
