// The losses of a run at a learning rate of one's choice, as they are drawn small.

import { PRESETS } from "./presets";
import type { RunConfig } from "./run-config";
import { STORIES } from "./stories";
import { TrainingRun } from "./training-run";

/** Samples whose runs are quickly worked out, and tell rates apart within the steps that are drawn. */
export const curveSamples = ["lecture", "xor", "blobs", "circles"] as const;
export type CurveSamples = (typeof curveSamples)[number];

/** As many steps as a curve has room for on a phone, two curves beside each other. */
const CURVE_STEPS = 40;

const SEED = 4;

/** As written it has a point and no exponent. */
const rounded = (loss: number) => Number(Number(loss.toPrecision(3)).toFixed(6));

/** The loss before each of the first steps, to three digits; fewer where the run breaks off. */
export function lossCurve(samples: CurveSamples, rate: number): number[] {
  const config: RunConfig =
    samples === "lecture" ? STORIES.fromNone.config : { ...PRESETS[samples], seed: SEED };
  const run = new TrainingRun({ ...config, learningRate: { start: rate, end: rate, steps: 1 } });
  return run.advance(run.start(), CURVE_STEPS).losses.map(rounded);
}
