// What forgetting `zero_grad` does: the same training twice, with the line and without it.

import { Value } from "../micrograd/value";
import type { Advanced, TrainingRun } from "./training-run";
import { forgetZeroGrad, restoreZeroGrad, type TrainingState } from "./training-state";

export interface SideBySide<Trace> {
  clean: Trace;
  buggy: Trace;
}

/** Goes on from `state` for `steps` steps in both ways. Which of them gets lower is for the numbers to say: often it is the buggy one. */
export function bothWays(run: TrainingRun, state: TrainingState, steps: number): SideBySide<Advanced> {
  const clean = restoreZeroGrad(state);
  return { clean: run.advance(clean, steps), buggy: run.advance(forgetZeroGrad(clean), steps) };
}

/** What L = (w − 3)² does from w = 0 at rate 0.1. Clean it settles at 3; with the bug it swings around it for ever. */
const EXAMPLE = { start: 0, target: 3, rate: 0.1 };

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
