// The blame, held against what the nudge showed.

import { expect, it } from "vitest";
import { asSeen } from "../../app/graph/as-seen";
import { blame } from "../../lib/questions/blame/blame";

const rest = { prompt: {}, explanation: {}, seconds: 30, points: 100, showsBlameFromAbove: false };

it.each([
  ["a = 2\nb = -3\nL = a * b", "a", "0.1 × (−3) = −0.3"],
  ["a = 2\nb = -3\nc = 10\nL = (a*b + c) * -2", "a", "0.1 × 6 = +0.6"],
  ["a = 2\nL = a * a", "a", null],
  ["a = 2\nL = 0 * a", "a", null],
  ["a = 2\nL = 3 * a", "L", null],
])("%j asked about %s", (expression, target, seen) => {
  const question = blame.question.parse({ kind: "blame", expression, target, ...rest });
  const said = asSeen(blame.stage(question), blame.reveal(question));
  expect(said === null ? null : said.replaceAll("\u00a0", " ")).toBe(seen);
});
