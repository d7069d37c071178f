// What held a class's descent up, told apart by what other votes and other steps would have come to.

import { describe, expect, it } from "vitest";
import { presetOf } from "../../../app/training/setup/presets";
import type { Sign } from "../../../lib/micrograd/sign";
import { valueAt } from "../../../lib/training/schedule";
import { TrainingRun } from "../../../lib/training/training-run";
import { moved } from "../../../lib/training/vote-descent";
import { type VoteOutcome, voteOutcome } from "../../../lib/training/vote-outcome";
import { firstVotes, stepSizeOver } from "../../../lib/training/vote-plan";
import { trueSigns } from "../../../lib/training/weight-card";

interface Plan {
  kind?: "xor" | "circles";
  rounds: number;
  start: number;
  end: number;
}

type Votes = (truth: Sign, weight: number, step: number) => Sign;

/** With it XOR needs some steps, and not too long ones. */
const SEED = 1337;

const flipped = { "+": "-", "0": "0", "-": "+" } as const;
const right: Votes = (truth) => truth;
const wrong: Votes = (truth) => flipped[truth];

/** A class that says of each weight what `votes` says; a weight that is left at "0" was not decided. */
function descent({ kind = "xor", rounds, start, end }: Plan, votes: Votes, done = rounds): VoteOutcome {
  const preset = presetOf(kind);
  const stepSize = stepSizeOver(rounds, { start, end });
  const run = new TrainingRun({ ...preset, seed: SEED, votes: { ...firstVotes(13, 4), stepSize } });
  let { parameters } = run.start();
  const losses: number[] = [];
  const scores = [];
  for (let step = 0; step < done; step++) {
    const picture = run.picture({ step, parameters, forgotten: null });
    if (!picture.ok) throw new Error(picture.refusal.kind);
    losses.push(picture.value.loss);
    const truth = trueSigns(run.config, picture.value);
    const said = truth.map((sign, weight) => votes(sign, weight, step));
    const decided = said.filter((sign) => sign !== "0").length;
    const decidedRight = said.filter((sign, weight) => sign !== "0" && sign === truth[weight]).length;
    scores.push({ voters: 4, votes: decided, right: decidedRight, decided, decidedRight });
    parameters = moved(parameters, said, valueAt(stepSize, step));
  }
  losses.push(run.lossAt({ step: done, parameters, forgotten: null }));
  return voteOutcome({ run, parameters, losses, scores });
}

const GOOD = { rounds: 7, start: 0.3, end: 0.03 };

describe("a class that votes", () => {
  it("has learned where every one of a few samples is right", () => {
    expect(descent(GOOD, right)).toEqual({ kind: "learned" });
  });

  it("is under way while its plan has steps left", () => {
    expect(descent(GOOD, right, 2)).toEqual({ kind: "underWay", left: 5 });
  });

  it("was misled where right votes would have got there with the same steps", () => {
    const outcome = descent(GOOD, wrong);
    expect(outcome).toMatchObject({ kind: "misled" });
    expect(outcome.kind === "misled" && outcome.rightLoss).toBeLessThan(1);
  });

  it("was too often undecided where most weights never moved", () => {
    const outcome = descent(GOOD, (truth, weight) => (weight < 3 ? truth : "0"));
    expect(outcome).toEqual({ kind: "undecided", decided: expect.any(Number), asked: 7 * 13 });
  });

  it("overshot where it had been nearer after an earlier step, and says after which", () => {
    const turnsBack: Votes = (truth, _weight, step) => (step < 4 ? truth : flipped[truth]);
    const outcome = descent(GOOD, turnsBack);
    expect(outcome).toMatchObject({ kind: "overshot", step: 4 });
    expect(outcome.kind === "overshot" && outcome.size).toBeCloseTo(0.12, 12);
  });

  it.each([
    ["more steps", { rounds: 3, start: 0.3, end: 0.03 }, { steps: 6, start: 0.3 }],
    ["smaller ones", { rounds: 10, start: 3, end: 3 }, { steps: 20, start: 1.5 }],
  ])("is offered %s where not even right votes get there, and where those do", (_, plan, better) => {
    for (const votes of [right, wrong])
      expect(descent(plan, votes)).toMatchObject({ kind: "otherSteps", ...better });
    const { steps, start } = better;
    expect(descent({ rounds: steps, start, end: Math.min(plan.end, start) }, right)).toEqual({
      kind: "learned",
    });
  });

  it("is told that it is hard where no steps that were tried get there", () => {
    expect(descent({ kind: "circles", rounds: 3, start: 0.3, end: 0.03 }, right)).toMatchObject({
      kind: "hard",
    });
  });
});
