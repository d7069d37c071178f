// The drawings of a run say what its numbers say.

import { describe, expect, it } from "vitest";
import { placeMarks } from "../../../app/training/network/mark-places";
import { layoutNetwork, placeWeights } from "../../../app/training/network/network-layout";
import { PLATE_REM, shorter } from "../../../app/training/network/neuron-face";
import { weightLook } from "../../../app/training/network/weight-look";
import { contourPath, zeroLines } from "../../../app/training/plane/contour";
import { planeAround, toPlane } from "../../../app/training/plane/plane";
import { knobAngle } from "../../../app/training/stages/knob-angle";
import { turnedMost } from "../../../app/training/stages/spoken-of";
import { MLP } from "../../../lib/micrograd/nn";
import { Random } from "../../../lib/micrograd/random";

describe("a weight's line", () => {
  it("tells the sign by its dash alone, and a zero from both", () => {
    const [plus, minus, zero] = [1, -1, 0].map((weight) => weightLook(weight, 1));
    expect(plus?.dash).toBeUndefined();
    expect(minus?.dash).toBeDefined();
    expect(zero?.dash).toBeDefined();
    expect(zero?.dash).not.toBe(minus?.dash);
  });

  it("grows with the weight's size, on a scale that no other weight changes", () => {
    const widths = [0, 0.1, -0.5, 1, -2].map((weight) => weightLook(weight, 1).width);
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
  });

  it("is drawn also for a weight that is no number any more", () => {
    expect(weightLook(Number.NaN, 1).width).toBeGreaterThan(0);
  });
});

describe("the network's drawing", () => {
  const widths = [3, 4, 4, 1];
  const layout = layoutNetwork(widths, { width: 1200, height: 700, rem: 24 });

  it("has a line for each parameter, in the order of MLP.parameters()", () => {
    const net = new MLP(3, [4, 4, 1], {
      activation: "tanh",
      linearOutput: false,
      random: Random.fromSeed(1),
    });
    const lines = placeWeights(layout);
    expect(lines).toHaveLength(net.parameters().length);
    expect(lines.map(({ index }) => index)).toEqual(lines.map((_, i) => i));
    const biases = lines.filter(({ isBias }) => isBias).map(({ index }) => index);
    expect(biases).toEqual(
      net.layers.flatMap(({ neurons }) => neurons).map(({ bias }) => net.parameters().indexOf(bias)),
    );
  });

  it("keeps all neurons inside its box and apart from each other", () => {
    for (const column of layout.columns) {
      column.forEach(({ y, radius }, row) => {
        expect(y - radius).toBeGreaterThanOrEqual(0);
        expect(y + radius).toBeLessThanOrEqual(700);
        const above = column[row - 1];
        if (above) expect(y - above.y).toBeGreaterThan(2 * radius);
      });
    }
  });
});

describe("a neuron's number", () => {
  it("loses its second decimal where it has no room, but is never said to be zero", () => {
    expect(shorter(-0.97)).toEqual(["−0.97", "−1"]);
    expect(shorter(0.34)).toEqual(["0.34", "0.3"]);
    expect(shorter(0.04)).toEqual(["0.04"]);
    expect(shorter(Number.NaN)).toHaveLength(2);
  });
});

describe("in a narrow drawing", () => {
  const box = { width: 256, height: 190, rem: 16 };
  const layout = layoutNetwork([3, 4, 4, 1], box);

  it("the inputs leave room for their names", () => {
    const [input] = layout.columns[0] ?? [];
    expect((input?.x ?? 0) - (input?.radius ?? 0)).toBeGreaterThan(2 * box.rem);
  });

  it("the name of a weight covers no neuron: it is written smaller, above or below them", () => {
    for (const line of placeWeights(layout)) {
      const { labels } = placeMarks(layout, box, { badges: [], labels: [{ line, characters: 5 }] });
      const [label] = labels;
      expect(label?.rem).toBeLessThan(box.rem);
      for (const { x, y, radius } of layout.columns.flat()) {
        const isClear =
          Math.abs(x - (label?.x ?? 0)) >= (label?.width ?? 0) / 2 + 0.8 * radius ||
          Math.abs(y - (label?.y ?? 0)) >= (label?.height ?? 0) / 2 + 0.8 * radius;
        expect(isClear).toBe(true);
      }
    }
  });
});

describe("the badges and names on the network's drawing", () => {
  it.each([
    [
      [2, 16, 16, 1],
      [2, 3, 6, 9, 300],
    ],
    [
      [3, 4, 4, 1],
      [13, 16, 18, 36],
    ],
  ])("of %j stand clear of each other and of the neurons, and inside", (widths, spokenOf) => {
    const box = { width: 1150, height: 520, rem: 24 };
    const layout = layoutNetwork(widths, box);
    const lines = placeWeights(layout);
    const named = lines.filter(({ index }) => spokenOf.includes(index));
    const { badges, labels } = placeMarks(layout, box, {
      badges: lines.slice(0, 60).map((line) => ({ line, radius: 0.6 })),
      labels: named.map((line) => ({ line, characters: 5 })),
    });
    expect(labels.map(({ line }) => line)).toEqual(named);
    expect(badges.length).toBeGreaterThan(20);
    const round = ({ x, y }: { x: number; y: number }, radius: number) => ({
      x,
      y,
      width: 2 * radius,
      height: 2 * radius,
    });
    const marks = [...labels, ...badges.map((badge) => round(badge, 0.6 * box.rem))];
    const discs = layout.columns.flat().map((neuron) => round(neuron, 0.8 * neuron.radius));
    marks.forEach((a, i) => {
      expect(Math.min(a.x - a.width / 2, a.y - a.height / 2)).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width / 2).toBeLessThanOrEqual(box.width);
      expect(a.y + a.height / 2).toBeLessThanOrEqual(box.height);
      for (const b of [...marks.slice(i + 1), ...discs]) {
        const isClear =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
        expect(isClear).toBe(true);
      }
    });
  });
});

it("the names of weights leave what goes in to be read below the inputs' maps", () => {
  const box = { width: 600, height: 330, rem: 16 };
  const layout = layoutNetwork([2, 16, 16, 1], box);
  const named = placeWeights(layout).slice(0, 12);
  const { labels } = placeMarks(layout, box, {
    badges: [],
    labels: named.map((line) => ({ line, characters: 5 })),
    hasPlates: true,
  });
  expect(labels.length).toBeGreaterThan(1);
  for (const { x, y, radius } of layout.columns[0] ?? []) {
    const plate = y + radius + PLATE_REM.down * box.rem;
    for (const label of labels.slice(1)) {
      const isBeside = Math.abs(label.x - x) >= (label.width + PLATE_REM.width * box.rem) / 2;
      expect(isBeside || Math.abs(label.y - plate) >= (label.height + PLATE_REM.height * box.rem) / 2).toBe(
        true,
      );
    }
  }
});

describe("where there is no room for all names", () => {
  it("the last ones are left out rather than laid on another, and the first one stays", () => {
    const box = { width: 330, height: 250, rem: 16 };
    const layout = layoutNetwork([2, 16, 16, 1], box);
    const named = placeWeights(layout).slice(0, 40);
    const { labels } = placeMarks(layout, box, {
      badges: [],
      labels: named.map((line) => ({ line, characters: 5 })),
    });
    expect(labels[0]?.line).toEqual(named[0]);
    expect(labels.length).toBeLessThan(named.length);
    labels.forEach((a, i) => {
      for (const b of labels.slice(i + 1)) {
        const isClear =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
        expect(isClear).toBe(true);
      }
    });
  });
});

describe("the boundary on the heat map", () => {
  const inside = (lines: ReturnType<typeof zeroLines>, columns: number, rows: number) =>
    lines.flat().filter(([x, y]) => x >= 0 && x <= columns - 1 && y >= 0 && y <= rows - 1);

  it("lies where the score is zero, from edge to edge of the map", () => {
    // score = x − 1.25 on a grid of 4 × 3
    const field = Float64Array.from({ length: 12 }, (_, i) => (i % 4) - 1.25);
    const points = inside(zeroLines(field, 4), 4, 3);
    for (const [x] of points) expect(x).toBeCloseTo(1.25);
    expect(new Set(points.map(([, y]) => y))).toEqual(new Set([0, 1, 2]));
  });

  it("goes around what is above zero, and around a hole in it", () => {
    // Above zero on a ring of radius 2 to 4 around the middle of a grid of 11 × 11.
    const score = (i: number) => 1 - Math.abs(Math.hypot((i % 11) - 5, Math.floor(i / 11) - 5) - 3);
    const lines = zeroLines(
      Array.from({ length: 121 }, (_, i) => score(i)),
      11,
    );
    expect(lines).toHaveLength(2);
    const [outer, inner] = lines.map((points) => points.map(([x, y]) => Math.hypot(x - 5, y - 5)));
    for (const radius of outer ?? []) expect(Math.abs(radius - 4)).toBeLessThan(0.15);
    for (const radius of inner ?? []) expect(Math.abs(radius - 2)).toBeLessThan(0.25);
  });

  it("runs along the edges beyond the map only, where the whole map says the same", () => {
    expect(inside(zeroLines([1, 1, 1, 1], 2), 2, 2)).toEqual([]);
    expect(zeroLines([-1, -1, -1, -1], 2)).toEqual([]);
  });

  it("is not drawn through numbers that are none", () => {
    expect(zeroLines([1, Number.NaN, -1, -1], 2)).toEqual([]);
    expect(zeroLines([1, Number.POSITIVE_INFINITY, -1, -1], 2)).toEqual([]);
  });

  it("is a closed path of the drawing", () => {
    expect(
      contourPath(
        [
          [
            [0, 0.5],
            [1, 0],
            [1, 1],
          ],
        ],
        10,
      ),
    ).toBe("M0,5L10,0L10,10Z");
  });

  it("has every sample on the map, with the first coordinate to the right and the second upwards", () => {
    const plane = planeAround([
      [-1, 0],
      [2, 1],
    ]);
    const [a, b] = [toPlane(plane, [-1, 0], 100), toPlane(plane, [2, 1], 100)];
    expect(a.x).toBeGreaterThan(0);
    expect(b.x).toBeLessThan(100);
    expect(b.x).toBeGreaterThan(a.x);
    expect(b.y).toBeLessThan(a.y);
  });
});

describe("the knobs", () => {
  it("point up at zero, and further to the right for more", () => {
    expect(knobAngle(0)).toBe(0);
    expect(knobAngle(1)).toBeGreaterThan(knobAngle(0.5));
    expect(Math.abs(knobAngle(-1000))).toBeLessThanOrEqual(135);
  });

  it("are those that turned most, the largest turn first", () => {
    const before = Float64Array.of(0, 1, 2, 3);
    const after = Float64Array.of(0.1, 1, -2, 2.5);
    expect(turnedMost(before, after)).toEqual([2, 3, 0, 1]);
  });
});
