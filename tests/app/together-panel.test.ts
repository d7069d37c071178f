// What the class has found as one, on the big screen: with few rounds each has its numbers.

import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { TogetherPanel } from "../../app/screen/[code]/together-panel";
import type { NumberFound } from "../../lib/session/together";
import { textOf } from "./shown";

/** The class's first question was a poll. */
const round = (right: number, at: number) => ({ number: at + 2, right, answered: 16 });
const show = (rounds: NumberFound[]) => textOf(createElement(TogetherPanel, { rounds, risers: [] }));
const shown = (...right: number[]) => show(right.map(round));

describe("what the class found", () => {
  it("is how many were right, after the first question", () => {
    expect(shown(7)).toMatch(/^7 of 16 had it right/);
  });

  it("is told question by question while there are few", () => {
    expect(shown(7, 12, 3)).toMatch(
      /^1 out of 3 times, more than half of you were right.* 7 \/ 16.* 12 \/ 16.* 3 \/ 16/,
    );
  });

  it("is told by the numbers that the class knows, and has none where the network was asked about", () => {
    expect(shown(7, 12)).toContain("Question 2: 7 of 16 right");
    expect(shown(7, 12)).toContain("Question 3: 12 of 16 right");
    expect(show([{ number: null, right: 7, answered: 16 }])).toContain("About the network: 7 of 16 right");
  });

  it("is a column each when there are more", () => {
    expect(shown(7, 12, 3, 9, 4, 16)).not.toContain("/ 16");
  });
});
