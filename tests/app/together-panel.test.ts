// What the class has found as one, on the big screen: with few rounds each has its numbers.

import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { TogetherPanel } from "../../app/screen/[code]/together-panel";
import { textOf } from "./shown";

const round = (right: number) => ({ right, answered: 16 });
const shown = (...right: number[]) =>
  textOf(createElement(TogetherPanel, { rounds: right.map(round), risers: [] }));

describe("what the class found", () => {
  it("is how many were right, after the first question", () => {
    expect(shown(7)).toMatch(/^7 of 16 had it right/);
  });

  it("is told question by question while there are few", () => {
    expect(shown(7, 12, 3)).toMatch(
      /^In 1 of 3 questions more than half of you were right.* 7 \/ 16.* 12 \/ 16.* 3 \/ 16/,
    );
  });

  it("is a column each when there are more", () => {
    expect(shown(7, 12, 3, 9, 4, 16)).not.toContain("/ 16");
  });
});
