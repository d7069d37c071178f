// The training loop: it computes what micrograd does, the same bits each time, and stops before it breaks.

import { describe, expect, test } from "vitest";
import { batchLoss, sampleLoss } from "../../../lib/micrograd/loss";
import { MLP } from "../../../lib/micrograd/nn";
import type { Value } from "../../../lib/micrograd/value";
import type { RunConfig } from "../../../lib/training/run-config";
import { dataOf } from "../../../lib/training/run-data";
import { type RunNumbers, setParameter } from "../../../lib/training/run-numbers";
import { streamOf } from "../../../lib/training/streams";
import { TrainingRun, trainingRunOf } from "../../../lib/training/training-run";
import { lecture, moons } from "./configs";

/** The value, or a failed test. */
function must<T>(result: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
const numbersOf = ({ step, parameters, forgotten }: RunNumbers) => ({
  step,
  parameters: [...parameters],
  forgotten,
});

test("the lecture's run is micrograd's, bit for bit", () => {
  const run = new TrainingRun(lecture);
  const { inputs, labels } = dataOf(lecture);
  const net = new MLP(3, [4, 4, 1], {
    activation: "tanh",
    linearOutput: false,
    random: streamOf(lecture.seed, "weights"),
  });
  let state = run.start();
  for (let k = 0; k < 50; k++) {
    const losses = inputs.map((row, i) => {
      return sampleLoss("squared", net.forward(row)[0] as Value, labels[i] as number);
    });
    const loss = batchLoss("squared", losses);
    net.zeroGrad();
    loss.backward();
    for (const p of net.parameters()) p.data -= 0.05 * p.grad;
    const stepped = must(run.step(state));
    expect(stepped.loss).toBe(loss.data);
    state = stepped.state;
    expect([...state.parameters]).toEqual(net.parameters().map((p) => p.data));
  }
});

test("the moons demo ends near a loss of 0.01, with every point right", () => {
  const run = new TrainingRun(moons);
  const { state, losses, stopped } = run.advance(run.start(), 100);
  expect(stopped).toBeNull();
  expect(losses).toHaveLength(100);
  const { loss, accuracy, scores } = run.evaluate(state.parameters);
  expect(loss).toBeLessThan(0.02);
  expect(loss).toBeGreaterThan(0.005);
  expect(accuracy).toBe(1);
  expect(scores).toHaveLength(100);
});

describe("a run is replayable", () => {
  const variants: [string, RunConfig][] = [
    ["full batches", lecture],
    ["mini batches", { ...moons, batch: { kind: "mini", size: 30 } }],
    ["single samples", { ...lecture, batch: { kind: "single" } }],
  ];

  test.each(variants)("from its configuration, with %s", (_, config) => {
    const runs = [0, 1].map(() => {
      const run = new TrainingRun(config);
      const { state, losses } = run.advance(run.start(), 60);
      return { ...numbersOf(state), losses };
    });
    expect(runs[0]).toEqual(runs[1]);
  });

  test.each(variants)("from any state on the way, by another process, with %s", (_, config) => {
    const run = new TrainingRun(config);
    const middle = run.advance(run.start(), 23).state;
    const end = run.advance(middle, 40);
    const elsewhere = new TrainingRun(config);
    elsewhere.step({ ...elsewhere.start(), step: 7 });
    expect(numbersOf(elsewhere.advance(middle, 40).state)).toEqual(numbersOf(end.state));
    expect(elsewhere.advance(middle, 40).losses).toEqual(end.losses);
  });

  test("whatever was looked at in between", () => {
    const run = new TrainingRun(moons);
    const state = run.start();
    const before = numbersOf(must(run.step(state)).state);
    run.evaluate(state.parameters.map(() => 5));
    run.scoresOf(
      state.parameters.map(() => 5),
      [[0, 0]],
    );
    must(run.picture({ ...state, step: 30 }));
    expect(numbersOf(must(run.step(state)).state)).toEqual(before);
  });

  test("so whoever asks about the same run shares what is compiled", () => {
    expect(trainingRunOf(moons)).toBe(trainingRunOf(moons));
    expect(trainingRunOf({ ...moons })).not.toBe(trainingRunOf(moons));
  });

  test("and leaves the states it was given as they were", () => {
    const run = new TrainingRun(lecture);
    const state = run.start();
    const before = numbersOf(state);
    run.advance(state, 10);
    expect(numbersOf(state)).toEqual(before);
  });
});

test("the seed decides the first weights, and the shape of the data does not", () => {
  const first = (config: RunConfig) => [...new TrainingRun(config).start().parameters];
  expect(first({ ...moons, seed: 1 })).not.toEqual(first({ ...moons, seed: 2 }));
  expect(first({ ...moons, data: { kind: "xor", n: 7, noise: 0.3 } })).toEqual(first(moons));
});

describe("the picture of a step", () => {
  const config: RunConfig = { ...moons, batch: { kind: "mini", size: 10 } };
  const run = new TrainingRun(config);
  const state = run.advance(run.start(), 3).state;
  const picture = must(run.picture(state));

  test("shows the step that is then taken", () => {
    const { state: next, loss } = must(run.step(state));
    expect(picture.loss).toBe(loss);
    expect([...next.parameters]).toEqual(
      [...state.parameters].map((p, i) => p + (picture.update[i] as number)),
    );
    expect(picture.rate).toBe(1 - (0.9 * 3) / 100);
    expect([...picture.update]).toEqual([...picture.gradient].map((g) => -picture.rate * g));
  });

  test("has each neuron's numbers for each sample of the batch", () => {
    expect(picture.samples).toHaveLength(10);
    expect(picture.neurons.map((layer) => layer.length)).toEqual([16, 16, 1]);
    for (const { sums, outputs, sumBlames, outputBlames } of picture.neurons.slice(0, 2).flat()) {
      expect([...outputs]).toEqual([...sums].map((sum) => Math.max(0, sum)));
      expect([...sumBlames]).toEqual(
        [...outputBlames].map((blame, i) => ((outputs[i] as number) > 0 ? blame : 0)),
      );
    }
    expect(picture.neurons[2]?.[0]?.outputs).toEqual(picture.scores);
  });

  test("adds up: losses of the samples and the penalty are the loss", () => {
    const mean = picture.losses.reduce((sum, loss) => sum + loss) / 10;
    expect(mean + picture.penalty).toBeCloseTo(picture.loss, 12);
    picture.samples.forEach(({ label }, i) => {
      expect(picture.losses[i]).toBe(Math.max(0, 1 - label * (picture.scores[i] as number)));
    });
    const squares = state.parameters.reduce((sum, p) => sum + p * p, 0);
    expect(picture.penalty).toBeCloseTo(1e-4 * squares, 12);
  });
});

describe("the sample that is shown first", () => {
  test("is the first that costs something: a hinge asks no more of one that is told apart widely", () => {
    const run = new TrainingRun(moons);
    const start = run.start();
    const { losses } = must(run.picture(start));
    const first = losses.findIndex((loss) => loss > 0);
    expect(run.firstMissed(start)).toBe(first);
    const trained = run.advance(start, 60).state;
    const misses = must(run.picture(trained)).losses;
    expect(misses[0]).toBe(0);
    expect(run.firstMissed(trained)).toBe(misses.findIndex((loss) => loss > 0));
  });

  test("is one of the step's own", () => {
    const run = new TrainingRun({ ...lecture, batch: { kind: "single" } });
    const state = run.start();
    expect(run.firstMissed(state)).toBe(must(run.picture(state)).samples[0]?.index);
  });
});

describe("a run that explodes", () => {
  const wild: RunConfig = {
    ...lecture,
    linearOutput: true,
    learningRate: { start: 100, end: 100, steps: 1 },
  };
  const run = new TrainingRun(wild);
  const { state, losses, stopped } = run.advance(run.start(), 100);

  test("stops at a step and says what is no number any more", () => {
    expect(stopped).toMatchObject({ kind: expect.stringMatching(/-not-finite$/), step: state.step });
    expect(losses).toHaveLength(state.step);
    expect(losses.every(Number.isFinite)).toBe(true);
  });

  test("leaves the last good state, which goes on once the host has calmed it down", () => {
    expect(state.parameters.every(Number.isFinite)).toBe(true);
    const calm = new TrainingRun({ ...wild, learningRate: { start: 0.01, end: 0.01, steps: 1 } });
    expect(calm.step({ ...calm.start(), step: state.step }).ok).toBe(true);
  });

  test("names the loss where it overflows", () => {
    const start = run.start();
    const huge = must(setParameter(start, start.parameters.length - 1, 1e200));
    expect(run.step(huge)).toEqual({ ok: false, refusal: { kind: "loss-not-finite", step: 0 } });
    expect(run.picture(huge)).toEqual({ ok: false, refusal: { kind: "loss-not-finite", step: 0 } });
  });

  test("names the first parameter that the update would ruin, though the loss is still a number", () => {
    const steep = new TrainingRun({
      ...moons,
      data: { kind: "points", points: [[100, 0, -1]] },
      hidden: [1],
      l2: 0,
    });
    const state = { ...steep.start(), parameters: Float64Array.of(1e-5, 0, 0, 1e307, 0) };
    const refusal = { kind: "parameter-not-finite", step: 0, index: 0 };
    expect(steep.step(state)).toEqual({ ok: false, refusal });
    expect(steep.picture(state).ok).toBe(true);
  });
});

test("a run has at most 10,000 steps, and can still be looked at after the last", () => {
  const run = new TrainingRun(lecture);
  const refusal = { kind: "too-many-steps", limit: 10_000 };
  expect(run.step({ ...run.start(), step: 10_000 })).toEqual({ ok: false, refusal });
  expect(run.step({ ...run.start(), step: 9_999 }).ok).toBe(true);
  expect(run.picture({ ...run.start(), step: 10_000 }).ok).toBe(true);
});

describe("a hand edit", () => {
  const run = new TrainingRun(lecture);
  const state = run.start();

  test("changes one weight of the next state alone", () => {
    const edited = must(setParameter(state, 3, 0.5));
    expect([...edited.parameters]).toEqual([...state.parameters].map((p, i) => (i === 3 ? 0.5 : p)));
    expect(edited.step).toBe(state.step);
  });

  test.each([
    [41, 0, "no-such-parameter"],
    [-1, 0, "no-such-parameter"],
    [1.5, 0, "no-such-parameter"],
    [0, Number.NaN, "not-a-number"],
    [0, Number.POSITIVE_INFINITY, "not-a-number"],
  ])("of parameter %s to %s is refused: %s", (index, value, refusal) => {
    expect(setParameter(state, index, value)).toEqual({ ok: false, refusal });
  });
});

test("scores of any points are those that training sees", () => {
  const run = new TrainingRun(moons);
  const { parameters } = run.start();
  const points = Array.from({ length: 7 }, () => run.data.inputs).flat();
  const { scores } = run.evaluate(parameters);
  const expected = Array.from({ length: 7 }, () => [...scores]).flat();
  expect([...run.scoresOf(parameters, points)]).toEqual(expected);
  expect(run.scoresOf(parameters, [])).toHaveLength(0);
});
