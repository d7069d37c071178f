// Knob questions: how far the end really moves, what a prediction earns, how fine the knob is, and what cannot be asked.

import { describe, expect, it } from "vitest";
import { clickOf, MOST_CLICKS, nearestClick, saidBy } from "../../../lib/questions/knob/clicks";
import { type KnobQuestion, knob } from "../../../lib/questions/knob/knob";
import { type Mind, truth } from "../../../lib/questions/mind";
import { isKinked, turnedBy } from "../../../lib/questions/turned";

const place = { at: 0, of: 1 };
const BOWL = "x = 2\nL = (x - 5)**2";

function ask(part: Partial<KnobQuestion> = {}): KnobQuestion {
  const round = { prompt: {}, explanation: { en: "Because." }, seconds: 30, points: 100 };
  return { ...round, kind: "knob", expression: BOWL, target: "x", turn: 0.1, tolerance: 0.05, ...part };
}

const problemOf = (part: Partial<KnobQuestion>) =>
  knob.question.safeParse(ask(part)).error?.issues.map(({ path, message }) => [...path, message])[0];
const said = (...numbers: number[]) => numbers.map((answer, at) => ({ at, part: 0, answer, times: 1 }));

describe("what comes of a turn", () => {
  it("is how far the end moves, not what the slope promises", () => {
    expect(knob.reveal(ask())).toMatchObject({ change: -0.59, slope: -6 });
    expect(knob.reveal(ask({ turn: 1, tolerance: 0.5 })).change).toBe(-5);
  });

  it("comes to the slope as the turn shrinks: −5, −5.5, −5.9, −5.99", () => {
    const question = ask({ turn: 1, tolerance: 0.5 });
    const { nodes, target } = knob.stage(question);
    const { turns } = knob.reveal(question);
    expect(turns.map((turn) => turnedBy(nodes, target, turn).steepness)).toEqual([-5, -5.5, -5.9, -5.99]);
    expect(knob.steps(question)).toBe(turns.length + 1);
  });

  it("is zero where it is but rounding", () => {
    expect(knob.reveal(ask({ expression: "a = 3\nL = a * 0.1 - a / 10 + 7", target: "a" })).change).toBe(0);
  });
});

describe("a prediction", () => {
  it("earns all where it is near enough, half where the way is right, and else nothing", () => {
    expect(knob.credits(ask(), said(-0.59, -0.6, -0.54, -2, -0.1, 0.6, 0), 7)).toEqual([
      1, 1, 1, 0.5, 0.5, 0, 0,
    ]);
  });

  it("of no move is right at the bottom, and no way is half right there", () => {
    expect(knob.credits(ask({ expression: "x = 5\nL = (x - 5)**2" }), said(0, 0.01, 0.5, -0.5), 4)).toEqual([
      1, 1, 0, 0,
    ]);
  });

  it("of somebody who takes the slope for its opposite goes as far the other way", () => {
    const flip: Mind = { ...truth, blame: (nodes, node) => -truth.blame(nodes, node) };
    expect(knob.says(ask(), place, 0, [], truth)).toBe(-0.6);
    expect(knob.says(ask(), place, 0, [], flip)).toBe(0.6);
  });

  it("never goes further than the knob turns, whatever somebody believes", () => {
    const far: Mind = { ...truth, blame: () => 1e6 };
    expect(knob.says(ask(), place, 0, [], far)).toBe(saidBy(MOST_CLICKS, 0.05));
  });
});

describe("a click of the knob", () => {
  it.each([
    [0.05, 0.05],
    [0.06, 0.05],
    [0.3, 0.2],
    [1, 1],
    [0.001, 0.001],
    [7, 5],
    [19, 10],
  ])("with a tolerance of %d is %d", (tolerance, click) => {
    expect(clickOf(tolerance)).toBe(click);
  });

  it("can say something near enough, whatever is right", () => {
    for (const right of [-0.59, 0.0249, 1.2345, -2.5])
      expect(Math.abs(nearestClick(right, clickOf(0.05)) - right)).toBeLessThanOrEqual(0.05);
  });

  it("adds up without crumbs, and nothing has no sign", () => {
    expect(saidBy(3, 0.1)).toBe(0.3);
    expect(Object.is(nearestClick(-0.01, 0.05), 0)).toBe(true);
  });
});

describe("what everyone sees while the round is open", () => {
  it("is the graph before the turn, and nothing of what comes of it", () => {
    const staged = JSON.stringify(knob.stage(ask()));
    expect(staged).not.toMatch(/0\.59|8\.41|Because/);
  });
});

describe("a question that cannot be asked", () => {
  it.each([
    ["a target that was made", { target: "L" }, ["target", "not-an-input"]],
    ["a plain number", { expression: "x = 2\nL = 3 * x", target: "3" }, ["target", "not-an-input"]],
    ["no turn at all", { turn: 0 }, ["turn", "no-turn"]],
    [
      "a place on the way without a value",
      { expression: "x = 1\nL = 3 / x", turn: -2 },
      ["turn", "end-not-finite"],
    ],
    ["relu at 0", { expression: "x = 0\nL = relu(x) + 1" }, ["expression", "kink"]],
    ["a kink further on", { expression: "x = 2\nL = relu(3*x - 6) * 2" }, ["expression", "kink"]],
    ["a knob to be turned for ever", { turn: 10, tolerance: 0.001 }, ["tolerance", "too-fine"]],
    ["no move that would count as right", { tolerance: 1 }, ["tolerance", "too-coarse"]],
    ["no expression", { expression: "L =" }, ["expression", "not-an-expression"]],
    ["a slope that is no number", { expression: "x = 0\nL = x**0.5" }, ["expression", "blame-not-finite"]],
  ] as const)("%s", (_name, part, problem) => {
    expect(problemOf(part)).toEqual(problem);
  });

  it("still is a draft", () => {
    expect(knob.draft?.safeParse(ask({ expression: "L =" })).success).toBe(true);
  });
});

describe("a kink", () => {
  const kinked = (expression: string) => {
    const { nodes, target } = knob.stage(ask({ expression }));
    return isKinked(nodes, target);
  };

  it.each([
    "x = 5\nL = (x - 5)**2",
    "x = 0\nL = exp(20*x)",
    "x = 3\nL = 12/x",
    "x = 20\nL = (tanh(x) + 1)**2",
    "x = -1\nL = relu(x)",
    "x = 1000\nL = x*x/1000000",
    "x = 0.001\nL = log(x) + 9",
    "x = 2\nL = 9 - x",
  ])("is none in %j", (expression) => {
    expect(kinked(expression)).toBe(false);
  });

  it("is one where two straight lines meet", () => {
    expect(kinked("x = 3\nL = relu(x - 3) + 2*x")).toBe(true);
  });
});

describe("the summary", () => {
  it("lists each prediction once, from the smallest to the largest, with how many made it", () => {
    const all = [...said(0.6, -0.6, 0, -0.6), { at: 4, part: 0, answer: 0, times: 5 }];
    expect(knob.summary(ask(), all, 9).said).toEqual([
      { number: -0.6, times: 2 },
      { number: 0, times: 6 },
      { number: 0.6, times: 1 },
    ]);
  });
});
