// Whatever a host starts with as it is given, learns.

import { describe, expect, test } from "vitest";
import { PRESETS, type PresetName } from "../../../lib/training/presets";
import { runConfig } from "../../../lib/training/run-config";
import { TrainingRun } from "../../../lib/training/training-run";

const STEPS: Record<PresetName, number> = {
  lecture: 100,
  xor: 100,
  blobs: 50,
  circles: 100,
  moons: 100,
  spiral: 300,
};

describe.each(Object.keys(PRESETS) as PresetName[])("%s", (name) => {
  test("is a configuration", () => {
    expect(runConfig.safeParse({ ...PRESETS[name], seed: 1 }).success).toBe(true);
  });

  test("gets at least 95 of 100 points right, from nearly every start", () => {
    const accuracies = Array.from({ length: 10 }, (_, seed) => {
      const run = new TrainingRun({ ...PRESETS[name], seed });
      const { state, stopped } = run.advance(run.start(), STEPS[name]);
      expect(stopped).toBeNull();
      return run.evaluate(state.parameters).accuracy;
    });
    expect(accuracies.filter((accuracy) => accuracy >= 0.95).length).toBeGreaterThanOrEqual(9);
  });
});
