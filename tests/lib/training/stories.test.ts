// What the words of each story say, held against the run itself.

import { describe, expect, it } from "vitest";
import { Random } from "../../../lib/micrograd/random";
import { type SignCount, signs } from "../../../lib/micrograd/sign";
import { runConfig, type VoteConfig } from "../../../lib/training/run-config";
import type { RunNumbers } from "../../../lib/training/run-numbers";
import { valueAt } from "../../../lib/training/schedule";
import { STORIES, type StoryName, storyNames, storyOf } from "../../../lib/training/stories";
import { TrainingRun } from "../../../lib/training/training-run";
import { moved, verdictOf } from "../../../lib/training/vote-descent";
import { firstVotes, plannedRounds } from "../../../lib/training/vote-plan";
import { trueSigns } from "../../../lib/training/weight-card";

function told(name: StoryName) {
  const run = new TrainingRun(STORIES[name].config);
  const at = (step: number): RunNumbers => {
    const { state, stopped } = run.advance(run.start(), step);
    expect(stopped).toBeNull();
    return state;
  };
  const right = (state: RunNumbers) =>
    Math.round(run.evaluate(state.parameters).accuracy * run.data.labels.length);
  const picture = (state: RunNumbers) => {
    const result = run.picture(state);
    if (!result.ok) throw new Error(result.refusal.kind);
    return result.value;
  };
  return { run, at, right, picture, samples: run.data.labels.length };
}

it.each(storyNames)("%s is a configuration", (name) => {
  expect(runConfig.safeParse(STORIES[name].config).success).toBe(true);
});

describe("the story of a run", () => {
  it.each(storyNames)("%s is known again as it is stored", (name) => {
    const stored = runConfig.parse(JSON.parse(JSON.stringify(STORIES[name].config)));
    expect(storyOf(stored)).toBe(name);
    if (!stored.votes) expect(storyOf({ ...stored, votes: undefined })).toBe(name);
  });

  it("of votes is known again whatever cards suit the class, and is another one's without them", () => {
    const { config } = STORIES.byVotes;
    const votes = { ...config.votes, ...firstVotes(13, 4), stepSize: config.votes?.stepSize } as VoteConfig;
    expect(storyOf({ ...config, votes })).toBe("byVotes");
    expect(storyOf({ ...config, votes: firstVotes(13, 4) })).toBeNull();
    expect(storyOf({ ...config, votes: undefined })).toBeNull();
  });

  it("is nobody's once a number is another, or the class turns the weights", () => {
    const { config } = STORIES.fromNone;
    expect(storyOf({ ...config, seed: 5 })).toBeNull();
    expect(storyOf({ ...config, hidden: [4, 4, 4] })).toBeNull();
    expect(storyOf({ ...config, votes: firstVotes(41, 10) })).toBeNull();
  });
});

describe("those that learn", () => {
  it("fromNone: none of four is right at first, and all are 20 steps later", () => {
    const { at, right, samples } = told("fromNone");
    expect([samples, right(at(0)), right(at(20))]).toEqual([4, 0, 4]);
  });

  it("untangled: at least 95 of 100 are right after 300 steps", () => {
    const { at, right, samples } = told("untangled");
    expect(samples).toBe(100);
    expect(right(at(300))).toBeGreaterThanOrEqual(95);
  });
});

describe("the one that a class trains", () => {
  /** Each weight has as many votes as forty phones with three cards give it, of which a share falls anywhere. */
  function endsRight(guessing: number, random: Random): boolean {
    const { run, right } = told("byVotes");
    const { votes } = run.config;
    if (!votes) throw new Error("Nobody votes.");
    let { parameters } = run.start();
    for (let step = 0; step < plannedRounds(votes); step++) {
      const picture = run.picture({ step, parameters, forgotten: null });
      if (!picture.ok) throw new Error(picture.refusal.kind);
      const said = trueSigns(run.config, picture.value).map((truth) => {
        const count: SignCount = { "+": 0, "0": 0, "-": 0 };
        for (let vote = 0; vote < (40 * 3) / 13; vote++) {
          const isGuessed = random.uniform(0, 1) < guessing;
          count[isGuessed ? (signs[random.integer(signs.length)] ?? truth) : truth] += 1;
        }
        return verdictOf(count).sign;
      });
      parameters = moved(parameters, said, valueAt(votes.stepSize, step));
    }
    return right({ step: 5, parameters, forgotten: null }) === 4;
  }

  it("byVotes: two of four are right at first, and after five votes of which seven in ten are right nearly every class has all four", () => {
    const { run, at, right, samples } = told("byVotes");
    expect([samples, right(at(0))]).toEqual([4, 2]);
    expect(run.config.votes && plannedRounds(run.config.votes)).toBe(5);
    const random = Random.fromSeed(1);
    const classes = Array.from({ length: 100 }, () => endsRight(0.45, random));
    expect(classes.filter(Boolean).length).toBeGreaterThanOrEqual(95);
  });
});

describe("those with something to find out", () => {
  it("flipping: all 100 points get one answer, and at each step the other one", () => {
    const { run, at, samples } = told("flipping");
    expect([samples, run.config.learningRate.start]).toEqual([100, 8]);
    let state = at(1);
    const rounds: number[] = [];
    for (let step = 1; step <= 300; step++) {
      rounds.push(run.evaluate(state.parameters).scores.filter((score) => score > 0).length);
      const stepped = run.step(state);
      if (!stepped.ok) throw new Error(stepped.refusal.kind);
      state = stepped.value.state;
    }
    expect(rounds).toEqual(rounds.map((_, i) => (i % 2 ? 0 : 100)));
  });

  it("asleep: from the first step on hardly any blame comes back, and two of four stay wrong", () => {
    const { run, at, right, picture, samples } = told("asleep");
    expect([samples, run.config.learningRate.start]).toEqual([4, 2]);
    const largest = (step: number) => Math.max(...picture(at(step)).gradient.map(Math.abs));
    expect(largest(0)).toBeGreaterThan(1);
    for (const step of [1, 10, 100]) {
      expect(largest(step)).toBeLessThan(1e-4);
      expect(right(at(step))).toBe(2);
    }
  });

  it("silent: within five steps every relu is 0 for every sample, and stays so", () => {
    const { run, at, picture } = told("silent");
    expect(run.config.learningRate.start).toBe(8);
    const awake = (step: number) =>
      picture(at(step))
        .neurons.slice(0, -1)
        .flat()
        .filter(({ outputs }) => outputs.some((output) => output > 0)).length;
    expect(awake(0)).toBeGreaterThan(8);
    for (const step of [5, 20, 100, 300]) expect(awake(step)).toBe(0);
  });

  it("tooSmall: with 3 hidden neurons more than 30 of 100 are still wrong after 300 steps", () => {
    const { run, at, right, samples } = told("tooSmall");
    expect([run.config.hidden, samples]).toEqual([[3], 100]);
    expect(right(at(300))).toBeLessThan(70);
  });
});
