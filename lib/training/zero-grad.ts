// What forgetting `zero_grad` does: the same training twice, with the line and without it.

import { Value } from "../micrograd/value";
import { EVIDENCE_STEPS, type Evidence, EXAMPLE, type SideBySide, shown } from "./evidence";
import { PRESETS } from "./presets";
import { forgetZeroGrad, type RunNumbers, restoreZeroGrad } from "./run-numbers";
import { goOn, type Trail, trailFrom } from "./trail";
import { TrainingRun } from "./training-run";

/** Steps from before the line was missing: when it went wrong is for the class to find out. */
export const STEPS_BEFORE = 3;

/** The steps around the one at which the line went: before it, and from then on in both ways. */
export interface AroundForgetting extends SideBySide<Steps> {
  since: number;
  before: Steps;
}
type Steps = Pick<Trail, "losses" | "strides">;

/** Goes on for `steps` steps in both ways. Which of them gets lower is for the numbers to say: often it is the buggy one. */
export function bothWays(run: TrainingRun, from: RunNumbers, steps: number): SideBySide<Trail> {
  const clean = restoreZeroGrad(from);
  return { clean: trail(run, clean, steps), buggy: trail(run, forgetZeroGrad(clean), steps) };
}

function trail(run: TrainingRun, from: RunNumbers, steps: number): Trail {
  const trail = trailFrom(from);
  while (trail.losses.length < steps && goOn(run, trail));
  return trail;
}

/** The values of w before and after each step of that reliable example. */
export function parabolaBothWays(steps: number): SideBySide<number[]> {
  return { clean: parabola(steps, true), buggy: parabola(steps, false) };
}

function parabola(steps: number, zeroesGrad: boolean): number[] {
  const w = new Value(EXAMPLE.start);
  const values = [w.data];
  for (let step = 0; step < steps; step++) {
    if (zeroesGrad) w.grad = 0;
    w.sub(EXAMPLE.target).pow(2).backward();
    w.data -= EXAMPLE.rate * w.grad;
    values.push(w.data);
  }
  return values;
}

export function knobEvidence(): Evidence {
  const { clean, buggy } = parabolaBothWays(EVIDENCE_STEPS);
  return { of: "knob", from: 0, clean: clean.map(shown), buggy: buggy.map(shown) };
}

/** The lecture's network at the lecture's rate: old gradients point the right way for so long that the bug gets ahead. */
export function twistEvidence(): Evidence {
  const run = new TrainingRun({ ...PRESETS.lecture, seed: 1337 });
  const before = { losses: [], strides: [] };
  const around = { since: 0, before, ...bothWays(run, run.start(), EVIDENCE_STEPS) };
  return { ...runEvidence(around), of: "twist" };
}

/** As far as both ways go. */
export function runEvidence({ since, before, clean, buggy }: AroundForgetting): Evidence {
  const steps = Math.min(EVIDENCE_STEPS, clean.losses.length, buggy.losses.length);
  const traces = (of: keyof Steps): SideBySide<number[]> => ({
    clean: [...before[of], ...clean[of].slice(0, steps)].map(shown),
    buggy: [...before[of], ...buggy[of].slice(0, steps)].map(shown),
  });
  return { of: "run", from: since - before.losses.length, ...traces("losses"), strides: traces("strides") };
}
