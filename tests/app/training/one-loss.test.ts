// A loss is one number with one name: header, curve and bars of a run agree, and say over what it is and whether the penalty is in it.

import { createElement, type FunctionComponent, type ReactNode } from "react";
import { describe, expect, it, test } from "vitest";
import type { RunState } from "../../../app/live/run-state";
import { LossNow } from "../../../app/training/losses/loss-now";
import { LossPanel } from "../../../app/training/losses/loss-panel";
import { lossText } from "../../../app/training/losses/loss-text";
import { RunModel } from "../../../app/training/picture/run-model";
import { RunOnShow } from "../../../app/training/picture/run-on-show";
import { presetOf } from "../../../app/training/setup/presets";
import { LossSum } from "../../../app/training/stages/loss-sum";
import { MissBars } from "../../../app/training/stages/miss-bars";
import { StagePicture } from "../../../app/training/stages/stage-picture";
import { REDUCTIONS } from "../../../lib/micrograd/loss";
import { signOf } from "../../../lib/micrograd/sign";
import { firstShown } from "../../../lib/session/training-state";
import type { RunConfig } from "../../../lib/training/run-config";
import { TrainingRun } from "../../../lib/training/training-run";
import { trueSigns } from "../../../lib/training/weight-card";
import { markupOf, textOf } from "../shown";

const STEPS = 7;
const mini = { batch: { kind: "mini", size: 8 } } as const;
const runs: { name: string; config: RunConfig; over: string; each: string; all: string }[] = [
  {
    name: "all samples, no penalty",
    config: presetOf("lecture"),
    over: "over all 4 samples",
    each: "over all 4 samples",
    all: "over all 4 samples",
  },
  {
    name: "all samples, with a penalty",
    config: { ...presetOf("moons"), l2: 0.01 },
    over: "over all 100 samples, with the L2 pull",
    each: "over all 100 samples, with the L2 pull",
    all: "over all 100 samples, with the L2 pull",
  },
  {
    name: "a few samples a step, no penalty",
    config: { ...presetOf("lecture"), batch: { kind: "single" } },
    over: "over this step’s one sample",
    each: "over each step’s own samples",
    all: "over all 4 samples",
  },
  {
    name: "a few samples a step, with a penalty",
    config: { ...presetOf("moons"), l2: 0.01, ...mini },
    over: "over this step’s 8 samples, with the L2 pull",
    each: "over each step’s own samples, with the L2 pull",
    all: "over all 100 samples, with the L2 pull",
  },
];

const OnShow = ({ run, children }: { run: RunState; children?: ReactNode }) => RunOnShow({ run, children });

/** A run after some steps as its screens have it, and what it recorded of the step after these. */
function shownRun(config: RunConfig, stage: "loss" | "update") {
  const trainer = new TrainingRun(config);
  const { state, losses } = trainer.advance(trainer.start(), STEPS);
  const { parameters, step } = state;
  const training = { ...firstShown("r"), step, stage, trouble: null };
  const run = { version: 1, training, config, parameters, before: null, gradient: null, votes: null };
  const onShow = { ...run, losses: Float64Array.from(losses) };
  const within = (part: ReactNode) => createElement(OnShow, { run: onShow }, part);
  const show = (part: FunctionComponent) => within(createElement(part));
  const bars = within(createElement(MissBars, { isMean: REDUCTIONS[config.loss] === "mean" }));
  const next = trainer.advance(state, 1).losses[0] as number;
  return { show, bars, next, lossOverAll: trainer.evaluate(parameters).loss };
}

describe.each(runs)("of a run with $name", ({ config, over, each, all }) => {
  const { show, bars, next, lossOverAll } = shownRun(config, "loss");

  it("the header's is the one that the next step goes by, and says over what", () => {
    expect(textOf(show(LossNow))).toBe(`Loss ${lossText(next)} ${over}`);
  });

  it("the curve ends at the same number, and its title says over what each is where that is not the header's", () => {
    const title = each === over ? "Loss, step by step Look closer" : `Loss, step by step ${each} Look closer`;
    expect(textOf(show(LossPanel))).toContain(title);
    expect(markupOf(show(LossPanel))).toContain(`${lossText(next)} at step ${STEPS}.`);
  });

  it("the bars come to the same number, the penalty added where there is one", () => {
    const sum = textOf(show(LossSum));
    expect(sum).toMatch(new RegExp(`[=≈] loss ${lossText(next)} `));
    expect(sum.includes("+ L2 pull on large weights")).toBe(config.l2 > 0);
  });

  it("the mean that the sum begins with is named on the bars", () => {
    const [, mean] = /^(?:Mean of the|The one miss).*? (\d\S*) (?:\+|[=≈])/.exec(textOf(show(LossSum))) ?? [];
    const named = /mean (\S+)/.exec(textOf(bars))?.[1];
    if (REDUCTIONS[config.loss] === "mean") expect(named).toBe(mean);
    else expect(named).toBeUndefined();
  });

  it("after an update it is said over all samples", () => {
    const updated = textOf(shownRun(config, "update").show(StagePicture));
    const [loss, isAll] = [lossText(lossOverAll), over === all];
    // Where it is the header's, it is named there.
    expect(updated).toContain(isAll ? `The loss is ${loss} now.` : `Loss ${all}: ${loss}.`);
  });
});

test("the picture of a run and the run itself compute the same bits, step by step", () => {
  for (const { config } of runs) {
    const trainer = new TrainingRun(config);
    const model = new RunModel(config);
    let state = trainer.start();
    for (let step = 0; step < STEPS; step++) {
      const { state: next, losses } = trainer.advance(state, 1);
      expect(model.picture(state.parameters, step, 0).batch.loss).toBe(losses[0]);
      state = next;
    }
  }
});

test("a badge has the sign of its card's key, also where blame is zero but for rounding", () => {
  // The inputs add up to 0.1 + 0.2 − 0.3: zero but for rounding.
  const points: [number, number, 1 | -1][] = [
    [0.1, 0.3, 1],
    [0.2, 0.6, 1],
    [-0.3, -0.9, 1],
  ];
  const config: RunConfig = {
    ...presetOf("blobs"),
    data: { kind: "points", points },
    hidden: [],
    l2: 0,
  };
  const trainer = new TrainingRun(config);
  const state = { ...trainer.start(), parameters: Float64Array.of(0, 0, 0) };
  const picture = trainer.picture(state);
  if (!picture.ok) throw new Error("This run has run away.");
  const truth = trueSigns(config, picture.value);
  expect(Array.from(picture.value.gradient, signOf)).not.toEqual(truth);
  const shown = new RunModel(config).picture(state.parameters, 0, 0);
  expect(Array.from(shown.gradients, signOf)).toEqual(truth);
});
