// A weight's blame as bars put end to end: they begin at zero, follow each other, and stop at the sum.

import { describe, expect, it } from "vitest";
import { addingUp } from "../../../lib/training/adding-up";
import { shownCard } from "../../../lib/training/shown-card";
import { TrainingRun } from "../../../lib/training/training-run";
import { cardSum, type WeightCard, weightCard } from "../../../lib/training/weight-card";
import { lectureRun } from "../../server/support/runs";

const card = (products: number[], penalty: number | null = null): WeightCard => ({
  rows: products.map((product, sample) => ({ sample, input: 1, above: product, product })),
  penalty,
});
const added = (of: WeightCard) => addingUp(of, shownCard(of));

describe("the parts of a weight's blame", () => {
  it("are its samples and the pull, each from where the one before it ended", () => {
    const { parts, sum, low, high } = added(card([2, -3], 0.5));
    expect(parts).toEqual([
      { of: "sample", row: 0, value: 2, before: 0 },
      { of: "sample", row: 1, value: -3, before: 2 },
      { of: "penalty", row: null, value: 0.5, before: -1 },
    ]);
    expect([sum, low, high]).toEqual([-0.5, -3, 2]);
  });

  it("are what pushes up and what pushes down where there are too many samples, the pull among them", () => {
    const { parts, sum } = added(card([1, 1, 1, 1, 1, -1, -1, -1, -1], -2));
    expect(parts).toEqual([
      { of: "up", row: null, value: 5, before: 0 },
      { of: "down", row: null, value: -6, before: 5 },
    ]);
    expect(sum).toBe(-1);
  });

  it("stop at the number that the weight is graded by, whichever weight is asked about", () => {
    const run = new TrainingRun(lectureRun({ l2: 0.01 }));
    const picture = run.picture(run.start());
    if (!picture.ok) throw new Error(picture.refusal.kind);
    for (let index = 0; index < 41; index++) {
      const asked = weightCard(run.config, picture.value, index) as WeightCard;
      const { parts, sum, low, high } = added(asked);
      const last = parts.at(-1);
      expect((last?.before ?? 0) + (last?.value ?? 0)).toBeCloseTo(cardSum(asked), 12);
      for (const x of [0, sum, ...parts.flatMap(({ before, value }) => [before, value, before + value])])
        expect(x >= low && x <= high).toBe(true);
    }
  });

  it("are nothing where nothing is blamed, and still have a place to stand", () => {
    expect(added(card([0, 0]))).toMatchObject({ sum: 0, low: 0, high: 0 });
  });
});
