// The card for one weight: what a student adds up by hand is the gradient that the tape found.

import { describe, expect, test } from "vitest";
import type { RunConfig } from "../../../lib/training/run-config";
import { TrainingRun } from "../../../lib/training/training-run";
import { cardSum, weightCard } from "../../../lib/training/weight-card";
import { lecture, moons } from "./configs";

function pictureAt(config: RunConfig, steps: number) {
  const run = new TrainingRun(config);
  const picture = run.picture(run.advance(run.start(), steps).state);
  if (!picture.ok) throw new Error("refused");
  return picture.value;
}

describe.each<[string, RunConfig]>([
  ["the lecture", lecture],
  ["the moons demo, with a penalty", moons],
  ["mini batches", { ...moons, batch: { kind: "mini", size: 7 } }],
  ["no hidden layer", { ...moons, hidden: [] }],
])("%s", (_, config) => {
  const picture = pictureAt(config, 5);
  const cards = [...picture.gradient].map((_, index) => weightCard(config, picture, index));

  test("the products of every card add up to the weight's gradient, to the last bit", () => {
    expect(cards.map((card) => card && cardSum(card))).toEqual([...picture.gradient]);
  });

  test("every row is input × blame from above, one for each sample of the batch", () => {
    for (const card of cards) {
      expect(card?.rows.map(({ sample }) => sample)).toEqual(picture.samples.map(({ index }) => index));
      expect(card?.rows.every(({ input, above, product }) => product === input * above)).toBe(true);
    }
  });
});

test("a weight of the first layer is multiplied with the sample's own number, a bias with 1", () => {
  const picture = pictureAt(lecture, 0);
  expect(weightCard(lecture, picture, 1)?.rows.map(({ input }) => input)).toEqual([3, -1, 1, 1]);
  expect(weightCard(lecture, picture, 3)?.rows.map(({ input }) => input)).toEqual([1, 1, 1, 1]);
});

test("a penalty has its own row where there is one", () => {
  const picture = pictureAt(moons, 0);
  const p = picture.parameters[0] as number;
  expect(weightCard(moons, picture, 0)?.penalty).toBeCloseTo(2e-4 * p, 15);
  expect(weightCard(lecture, pictureAt(lecture, 0), 0)?.penalty).toBeNull();
});

test("there is no card for a parameter that does not exist", () => {
  expect(weightCard(lecture, pictureAt(lecture, 0), 41)).toBeNull();
});
