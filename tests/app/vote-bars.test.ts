// Vote bars: each is its answer's share of all answers, before and after a discussion alike.

import { createElement, type ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { ChoiceBars } from "../../app/live/choice-bars";
import { SignRows } from "../../app/live/sign-rows";
import { VoteBars } from "../../app/live/vote-bars";
import { markupOf } from "./shown";

function barsOf(children: ReactNode): number[] {
  const bars = markupOf(children).matchAll(/scaleX\(([\d.e-]+)\)|width:([\d.]+)%/g);
  return [...bars].map(([, scale, percent]) => (scale === undefined ? Number(percent) / 100 : Number(scale)));
}

const choices = ["a", "b", "c"].map((key) => ({ key, letter: null, text: key, isCode: false }));

describe("a bar is a share of the answers, not of the largest bar", () => {
  test("of three signs", () => {
    expect(barsOf(createElement(VoteBars, { votes: { "+": 2, "0": 1, "-": 1 } }))).toEqual([0.5, 0.25, 0.25]);
  });

  test("of choices, where each vote is measured against its own number of answers", () => {
    const bars = barsOf(createElement(ChoiceBars, { choices, counts: [1, 1, 2], before: [4, 0, 12] }));
    expect(bars).toEqual([0.25, 0.25, 0, 0.25, 0.75, 0.5]);
  });

  test("in the results", () => {
    const shown = { counts: { "+": 3, "0": 0, "-": 1 }, right: undefined, answered: 4, nameOf: String };
    expect(barsOf(createElement(SignRows, shown))).toEqual([0.75, 0, 0.25]);
  });

  test("and empty where nobody answered", () => {
    expect(barsOf(createElement(VoteBars, { votes: { "+": 0, "0": 0, "-": 0 } }))).toEqual([0, 0, 0]);
  });
});
