// What forgetting `zero_grad` does: the same training twice, with the line and without it.

import { Value } from "../micrograd/value";
import { EVIDENCE_STEPS, type Evidence, EXAMPLE, type SideBySide } from "./evidence";
import { PRESETS } from "./presets";
import { forgetZeroGrad, type RunNumbers, restoreZeroGrad } from "./run-numbers";
import { type Advanced, TrainingRun } from "./training-run";

/** Steps from before the line was missing: when it went wrong is for the class to find out. */
const STEPS_BEFORE = 3;

/** Four decimals are enough to tell steps apart, and few enough to read from the last row. */
const shown = (number: number) => Number(number.toFixed(4));

/** Goes on for `steps` steps in both ways. Which of them gets lower is for the numbers to say: often it is the buggy one. */
export function bothWays(run: TrainingRun, from: RunNumbers, steps: number): SideBySide<Advanced> {
  const clean = restoreZeroGrad(from);
  return { clean: run.advance(clean, steps), buggy: run.advance(forgetZeroGrad(clean), steps) };
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
  const { clean, buggy } = bothWays(run, run.start(), EVIDENCE_STEPS);
  return { of: "twist", from: 0, clean: clean.losses.map(shown), buggy: buggy.losses.map(shown) };
}

/** `buggy` are the run's losses from its first step on, `clean` those it would have had from step `since` on. */
export function runEvidence(since: number, clean: readonly number[], buggy: readonly number[]): Evidence {
  const from = Math.max(0, since - STEPS_BEFORE);
  const upTo = Math.min(since + EVIDENCE_STEPS, since + clean.length, buggy.length);
  const before = buggy.slice(from, since);
  return {
    of: "run",
    from,
    clean: [...before, ...clean.slice(0, upTo - since)].map(shown),
    buggy: buggy.slice(from, upTo).map(shown),
  };
}
