// Rewinding: any earlier step comes back as it was, whatever the host did in between.

import { expect, test } from "vitest";
import { CHECKPOINT_EVERY, isCheckpoint } from "../../../lib/training/checkpoints";
import { forgetZeroGrad, type RunNumbers, setParameter } from "../../../lib/training/run-numbers";
import { TrainingRun } from "../../../lib/training/training-run";
import { lecture } from "./configs";

/** 350 steps, with a hand edit after 120 and zero_grad forgotten from 230 on; every state, and those that are kept. */
function history() {
  const run = new TrainingRun({ ...lecture, batch: { kind: "mini", size: 3 } });
  const states: RunNumbers[] = [];
  const kept: RunNumbers[] = [];
  let state = run.start();
  for (;;) {
    if (isCheckpoint(state)) kept.push(state);
    if (state.step === 120) {
      const edited = setParameter(state, 5, 0.25);
      if (edited.ok) state = edited.value;
      kept.push(state);
    }
    if (state.step === 230) {
      state = forgetZeroGrad(state);
      kept.push(state);
    }
    states.push(state);
    if (state.step === 350) return { run, states, kept };
    const stepped = run.step(state);
    if (!stepped.ok) throw new Error("refused");
    state = stepped.value.state;
  }
}

test("every step comes back bit for bit from the last one kept, edits and forgotten zero_grad included", () => {
  const { run, states, kept } = history();
  for (const step of [0, 1, 99, 100, 119, 120, 121, 199, 229, 230, 231, 300, 349, 350]) {
    const from = kept.findLast((numbers) => numbers.step <= step) as RunNumbers;
    expect(run.advance(from, step - from.step).state).toEqual(states[step]);
  }
});

test("a run of 10,000 steps keeps 100 states for its steps", () => {
  expect(10_000 / CHECKPOINT_EVERY).toBe(100);
});
