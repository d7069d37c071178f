// A set-up begins with what led to it.

import { expect, it } from "vitest";
import { firstDraft } from "../../../app/host/[code]/training/first-draft";
import { presetOf } from "../../../app/training/setup/presets";
import { draftOf, draftOfStory } from "../../../app/training/setup/run-draft";
import { loop } from "../../../lib/course/loop/loop";
import type { TrainingState } from "../../../lib/session/training-state";

const training = { trouble: null } as TrainingState;
const before = { config: presetOf("moons"), training };
const nothing = { sent: null, story: undefined, before: null };

it("an address comes first, then the slide on show, then the run before, and else a run that learns", () => {
  const sent = presetOf("circles");
  expect(firstDraft({ sent, story: "byVotes", before })).toEqual(draftOf(sent));
  expect(firstDraft({ ...nothing, story: "byVotes", before })).toEqual(draftOfStory("byVotes"));
  expect(firstDraft({ ...nothing, before })).toEqual(draftOf(before.config));
  expect(firstDraft(nothing)).toEqual(draftOfStory("fromNone"));
});

it("numbers that ran away come back with a smaller learning rate", () => {
  const wild = { ...before, training: { ...training, trouble: "runaway" } as unknown as TrainingState };
  const { learningRate } = before.config;
  const again = firstDraft({ ...nothing, before: wild }).config.learningRate;
  expect(again.start).toBeCloseTo(learningRate.start * 0.3);
  expect(again.steps).toBe(learningRate.steps);
});

it("the lesson's slides want the network that their script speaks of", () => {
  const { optimizer, detective } = loop.items();
  expect(optimizer).toMatchObject({ story: "byVotes" });
  expect(detective).toMatchObject({ story: "fromNone" });
});
