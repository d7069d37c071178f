// Forgetting zero_grad: gradients pile up, in the lesson's example and in any run.

import { expect, test } from "vitest";
import { forgetZeroGrad, restoreZeroGrad } from "../../../lib/training/run-numbers";
import { TrainingRun } from "../../../lib/training/training-run";
import { bothWays, parabolaBothWays } from "../../../lib/training/zero-grad";
import { lecture } from "./configs";

const close = (numbers: number[]) => numbers.map((number) => expect.closeTo(number, 12));

test("L = (w − 3)²: clean it settles, with the bug it never does", () => {
  const { clean, buggy } = parabolaBothWays(500);
  expect(clean.slice(0, 5)).toEqual(close([0, 0.6, 1.08, 1.464, 1.7712]));
  expect(buggy.slice(0, 8)).toEqual(close([0, 0.6, 1.68, 3.024, 4.3632, 5.42976, 6.010368, 5.9889024]));
  expect(Math.abs((clean.at(-1) as number) - 3)).toBeLessThan(1e-9);
  expect(Math.max(...buggy.slice(-20))).toBeGreaterThan(5);
  expect(Math.min(...buggy.slice(-20))).toBeLessThan(1);
});

const run = new TrainingRun(lecture);
const start = run.start();
const stepFrom = (state: typeof start) => {
  const stepped = run.step(state);
  if (!stepped.ok) throw new Error("refused");
  return stepped.value.state;
};
const gradientAt = (state: typeof start) => {
  const picture = run.picture(state);
  if (!picture.ok) throw new Error("refused");
  return picture.value.gradient;
};

test("the first step is the same with and without the bug; then old gradients come on top", () => {
  const first = stepFrom(forgetZeroGrad(start));
  expect(first.parameters).toEqual(stepFrom(start).parameters);
  const sum = gradientAt(start).map((g, i) => g + (gradientAt(first)[i] as number));
  const second = stepFrom(first);
  expect(second.forgotten).toEqual({ since: 0, gradient: sum });
  expect(second.parameters).toEqual(first.parameters.map((p, i) => p - 0.05 * (sum[i] as number)));
});

test("a run with the bug goes on from its state alone", () => {
  const whole = run.advance(forgetZeroGrad(start), 30);
  const half = run.advance(forgetZeroGrad(start), 12);
  const rest = new TrainingRun(lecture).advance(half.state, 18);
  expect(rest.state).toEqual(whole.state);
  expect([...half.losses, ...rest.losses]).toEqual(whole.losses);
});

test("with the line back, the next step goes by its own gradient", () => {
  const buggy = run.advance(forgetZeroGrad(start), 5).state;
  const fixed = restoreZeroGrad(buggy);
  expect(stepFrom(fixed).parameters).toEqual(stepFrom({ ...buggy, forgotten: null }).parameters);
  expect(stepFrom(fixed).forgotten).toBeNull();
});

test("side by side both ways start from the same state, and only numbers say which is better", () => {
  let wins = 0;
  for (let seed = 0; seed < 100; seed++) {
    const run = new TrainingRun({ ...lecture, seed });
    const { clean, buggy } = bothWays(run, run.start(), 20);
    expect(buggy.losses.slice(0, 2)).toEqual(clean.losses.slice(0, 2));
    if (run.evaluate(buggy.state.parameters).loss < run.evaluate(clean.state.parameters).loss) wins++;
  }
  expect(wins).toBeGreaterThan(80);
});
