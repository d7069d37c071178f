// While a run is set up, the number of cards follows the class, until the host has chosen one.

import { describe, expect, it } from "vitest";
import { presetOf } from "../../../app/training/setup/presets";
import {
  draftOf,
  type RunDraft,
  runFor,
  withCards,
  withChange,
  withPreset,
} from "../../../app/training/setup/run-draft";
import { cardsFor, firstVotes, stepSizeOver } from "../../../lib/training/vote-plan";

const XOR = 13;
const LECTURE = 41;

const begun = draftOf(presetOf("xor"));
const voted = withChange(begun, { votes: firstVotes(XOR, 0) });
const cards = (draft: RunDraft, phones: number) => runFor(draft, phones).votes?.perPhone;

describe("the number of cards that is proposed", () => {
  it("follows the class as it grows and shrinks", () => {
    expect([0, 1, 10, 30, 1].map((phones) => cards(voted, phones))).toEqual([3, 6, 4, 3, 6]);
  });

  it("follows the network", () => {
    const larger = withChange(voted, { hidden: [8, 8] });
    expect(cards(larger, 40)).toBeGreaterThan(cards(voted, 40) ?? 0);
    expect(cards(withPreset(voted, presetOf("lecture")), 30)).toBe(cardsFor(LECTURE, 30));
  });

  it("still follows when other numbers of the votes are chosen", () => {
    const votes = runFor(voted, 30).votes ?? firstVotes(XOR, 30);
    const shorter = withChange(voted, { votes: { ...votes, stepSize: stepSizeOver(2, votes.stepSize) } });
    expect(cards(shorter, 1)).toBe(6);
  });

  it("is nobody's where the gradient turns the weights", () => {
    expect(runFor(begun, 5)).toEqual(presetOf("xor"));
  });
});

describe("the number of cards that the host has chosen", () => {
  const chosen = withCards(voted, 5);

  it("stays, whoever comes and whatever else is changed", () => {
    expect([0, 1, 100].map((phones) => cards(chosen, phones))).toEqual([5, 5, 5]);
    expect(cards(withPreset(chosen, presetOf("lecture")), 1)).toBe(5);
    expect(cards(withChange(chosen, { seed: 2 }), 1)).toBe(5);
  });

  it("is never more than there are weights", () => {
    const tiny = withChange(withCards(voted, 10), { hidden: [1] });
    expect(cards(tiny, 1)).toBe(5);
  });

  it("is forgotten with the votes that it was for", () => {
    const again = withChange(withChange(chosen, { votes: undefined }), { votes: firstVotes(XOR, 1) });
    expect(cards(again, 30)).toBe(3);
  });
});

describe("the number of cards of the run before", () => {
  const again = draftOf(runFor(withCards(voted, 2), 1));

  it("is kept for the same network", () => {
    expect(cards(again, 1)).toBe(2);
  });

  it("gives way to a proposal when other data are chosen", () => {
    expect(cards(withPreset(again, presetOf("lecture")), 10)).toBe(cardsFor(LECTURE, 10));
  });
});
