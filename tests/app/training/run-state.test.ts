// A screen puts a run together from the whole and from what changed, and does not mix two runs.

import { describe, expect, it } from "vitest";
import { withRunNews } from "../../../app/live/run-state";
import { nextStage } from "../../../app/training/run/next-stage";
import { presetOf } from "../../../app/training/setup/presets";
import { firstShown, type TrainingState } from "../../../lib/session/training-state";
import type { RunNews } from "../../../lib/session/views";
import { bytesOf } from "../../../lib/training/floats";

const config = presetOf("xor");

const news = (
  version: number,
  step: number,
  numbers: Partial<RunNews> & { runId?: string } = {},
): RunNews => {
  const { runId = "a", ...rest } = numbers;
  return {
    version,
    training: { ...firstShown(runId), trouble: null, step },
    parameters: bytesOf([version]),
    losses: bytesOf([]),
    lossesFrom: 0,
    ...rest,
  };
};

describe("the news of a run", () => {
  const whole = withRunNews(null, news(1, 2, { config, losses: bytesOf([5, 4]) }));

  it("begins with the whole", () => {
    expect(withRunNews(null, news(1, 2))).toBeNull();
    expect(whole?.losses).toEqual(Float64Array.of(5, 4));
    expect(whole?.before).toBeNull();
  });

  it("adds losses and remembers the parameters before the step", () => {
    const next = withRunNews(whole, news(2, 3, { losses: bytesOf([3]), lossesFrom: 2 }));
    expect(next?.losses).toEqual(Float64Array.of(5, 4, 3));
    expect(next?.parameters).toEqual(Float64Array.of(2));
    expect(next?.before).toEqual(Float64Array.of(1));
  });

  it("forgets the losses that a run gone back has left", () => {
    const next = withRunNews(whole, news(2, 1, { losses: bytesOf([9]), lossesFrom: 1 }));
    expect(next?.losses).toEqual(Float64Array.of(5, 9));
  });

  it("is ignored when it is old, when losses before it are missing, and when it is of a run not known yet", () => {
    expect(withRunNews(whole, news(0, 1))).toBe(whole);
    expect(withRunNews(whole, news(2, 9, { losses: bytesOf([1]), lossesFrom: 8 }))).toBe(whole);
    expect(withRunNews(whole, news(2, 1, { runId: "b" }))).toBe(whole);
  });
});

describe("the one next thing to do with a run", () => {
  const at = (stage: TrainingState["stage"]): TrainingState => ({
    ...firstShown("a"),
    step: 0,
    trouble: null,
    stage,
  });

  it("goes round the loop", () => {
    expect(nextStage(at(null), [])).toEqual({ kind: "show", stage: "forward" });
    expect(nextStage(at("forward"), [])).toEqual({ kind: "show", stage: "loss" });
    expect(nextStage(at("loss"), [])).toEqual({ kind: "show", stage: "backward" });
    expect(nextStage(at("backward"), [])).toEqual({ kind: "update" });
    expect(nextStage(at("update"), [])).toEqual({ kind: "show", stage: "forward" });
  });

  it("leads out of trouble, to where the loss was smallest", () => {
    const trouble = { step: 4, what: "loss" } as const;
    const next = nextStage({ ...at(null), step: 4, trouble }, [3, 1, 8, 1e200]);
    expect(next).toEqual({ kind: "back", to: 1 });
  });
});
