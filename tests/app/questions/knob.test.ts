// The knob in a hand, and the curve beside it: which way was turned, and what is in the picture.

import { expect, it } from "vitest";
import { heightsOf, stretchAround, wholeStretch } from "../../../app/graph/plot/plot-window";
import { angleOf, arcPath, pointAt, wayBetween } from "../../../app/questions/knob/dial/angle";
import { knob } from "../../../lib/questions/knob/knob";
import { curveOf, turnedBy } from "../../../lib/questions/turned";

const graphOf = (expression: string) => {
  const round = { prompt: {}, explanation: {}, seconds: 30, points: 100 };
  return knob.stage({ ...round, kind: "knob", expression, target: "x", turn: 0.1, tolerance: 0.05 });
};

it.each([
  ["up", 0, -1, 0],
  ["right", 1, 0, 90],
  ["down", 0, 1, 180],
  ["left", -1, 0, -90],
])("an angle is clockwise from the top: %s", (_name, right, below, degrees) => {
  expect(angleOf(right, below)).toBeCloseTo(degrees);
  const { x, y } = pointAt(degrees, 1);
  expect([x, y]).toEqual([expect.closeTo(right), expect.closeTo(below)]);
});

it.each([
  [10, 30, 20],
  [170, -170, 20],
  [-170, 170, -20],
  [350, 5, 15],
  [0, 180, 180],
])("a hand that goes from %d to %d has turned %d, also across the bottom", (from, to, way) => {
  expect(wayBetween(from, to)).toBe(way);
});

it("an arc that goes all round is still drawn", () => {
  expect(arcPath(0, 10)).toBe("");
  expect(arcPath(360, 10)).toMatch(/^M0 -10A10 10 0 1 1 -/);
  expect(arcPath(-90, 10)).toMatch(/^M0 -10A10 10 0 0 0 -10 /);
});

it("a turn is seen with room on both sides, whichever way it goes", () => {
  const { nodes, target } = graphOf("x = 2\nL = (x - 5)**2");
  expect(stretchAround(turnedBy(nodes, target, 1))).toEqual([1.25, 3.75]);
  expect(stretchAround(turnedBy(nodes, target, -1))).toEqual([0.25, 2.75]);
});

it("the bottom of the bowl is in the picture in which the number is tried out", () => {
  const [low, high] = wholeStretch(2);
  expect(low).toBeLessThan(2);
  expect(high).toBeGreaterThan(5);
});

it("what is all but flat looks flat, since the picture is at least as high as it is wide", () => {
  const { nodes, target } = graphOf("x = 5\nL = (x - 5)**2");
  const stretch = stretchAround(turnedBy(nodes, target, 0.1));
  const [low, high] = heightsOf(curveOf(nodes, target, stretch, 60), [0, 0.01], stretch);
  expect(high - low).toBeCloseTo(stretch[1] - stretch[0]);
});

it("a place where the curve runs away to does not squeeze the rest, and what is spoken of is seen", () => {
  const { nodes, target } = graphOf("x = 3\nL = 12 / x");
  const stretch = wholeStretch(3);
  const [low, high] = heightsOf(curveOf(nodes, target, stretch, 120), [4, 3.87], stretch);
  expect(high).toBeGreaterThan(4);
  expect(high - low).toBeLessThan(100);
  const seen = heightsOf(curveOf(nodes, target, stretch, 120), [500], stretch);
  expect(seen[1]).toBe(500);
});
