// Blame questions: the sign, the way the blame takes, and what a phone may know before the reveal.

import { describe, expect, it } from "vitest";
import { type Sign, signOf, signs } from "../../../lib/micrograd/sign";
import { type BlameQuestion, blame } from "../../../lib/questions/blame/blame";
import { frozenQuestion, question } from "../../../lib/questions/kinds";
import { type Mind, truth } from "../../../lib/questions/mind";

const CHAIN = "a = 2\nb = -3\nc = 10\nf = -2\nd = a*b + c\nL = d * f";

function ask(expression: string, target: string, showsBlameFromAbove = false): BlameQuestion {
  const texts = { prompt: {}, explanation: { en: "Because." } };
  const question = {
    kind: "blame",
    expression,
    target,
    showsBlameFromAbove,
    seconds: 30,
    points: 100,
    ...texts,
  };
  return blame.question.parse(question);
}

const problemOf = (question: unknown) =>
  blame.question.safeParse(question).error?.issues.map(({ message }) => message);

describe("the sign of a gradient", () => {
  it("is what the lecture's graph gives each of its nodes", () => {
    const gradients = { a: 6, b: -4, c: -2, f: 4, d: -2, "a * b": -2, L: 1 };
    for (const [target, gradient] of Object.entries(gradients)) {
      const { sign, gradient: found } = blame.reveal(ask(CHAIN, target));
      expect(found).toBeCloseTo(gradient, 12);
      expect(sign).toBe(gradient > 0 ? "+" : "-");
    }
  });

  it("is zero where rounding leaves a speck", () => {
    const speck = ask("a = 0.1\nL = 0.3*a - 0.1*a - 0.2*a", "a");
    const { sign, gradient, steps } = blame.reveal(speck);
    expect([sign, gradient]).toEqual(["0", 0]);
    expect(steps.at(-1)).toMatchObject({ total: 0 });
  });

  it("is zero also where a speck was handed on, however large the slopes on its way", () => {
    const handedOn = ask("a = 2\nb = 1000000 * a\nL = 0.3*b - 0.1*b - 0.2*b", "a");
    expect(blame.reveal(handedOn)).toMatchObject({
      sign: "0",
      gradient: 0,
      chain: [{ above: 0, passed: 0 }],
    });
  });

  it("is that of the number that everyone reads, however small", () => {
    expect(["+", "+", "0", "0", "-", "-"]).toEqual([1e-8, 1e-10, 0, -0, -1e-300, -1e-8].map(signOf));
  });

  it("grades an answer", () => {
    const question = ask(CHAIN, "b");
    const all = signs.map((answer) => ({ at: 0, part: 0, answer, times: 1 }));
    expect(blame.credits(question, all, 3)).toEqual([0, 0, 1]);
  });
});

describe("the turn, where it is asked too", () => {
  const WAY_UP = { ...ask("x = 2\nL = 9 - x", "x"), asksTurn: true };
  const place = { at: 0, of: 1 };
  const both = (...answers: Sign[]) => answers.map((answer, part) => ({ at: 0, part, answer, times: 1 }));

  it("is a second part, and each is worth half", () => {
    expect(blame.parts(ask(CHAIN, "a"), place)).toBe(1);
    expect(blame.parts(WAY_UP, place)).toBe(2);
    expect(blame.credits(WAY_UP, both("-", "+"), 1)).toEqual([0.5, 0.5]);
    expect(blame.credits(WAY_UP, both("-", "-"), 1)).toEqual([0.5, 0]);
    expect(blame.credits(WAY_UP, both("+", "+"), 1)).toEqual([0, 0.5]);
  });

  it("leaves alone what has no blame", () => {
    const bottom = { ...ask("x = 5\nL = (x - 5) ** 2", "x"), asksTurn: true };
    expect(blame.credits(bottom, both("0", "0"), 1)).toEqual([0.5, 0.5]);
    expect(blame.credits(bottom, both("0", "+"), 1)).toEqual([0.5, 0]);
  });

  it("is counted by itself", () => {
    const all = [...both("-", "+"), ...both("-", "-"), ...both("0")];
    expect(blame.summary(WAY_UP, all, 1)).toEqual({
      signs: { "+": 0, "0": 1, "-": 2 },
      turns: { "+": 1, "0": 0, "-": 1 },
    });
    expect(blame.summary(ask(CHAIN, "a"), both("+"), 1).turns).toBeNull();
  });

  it("is against what somebody believes, be it wrong", () => {
    const flip: Mind = { ...truth, blame: (nodes, node) => -truth.blame(nodes, node) };
    const saying = (mind: Mind) => [0, 1].map((part) => blame.says(WAY_UP, place, part, [], mind));
    expect(saying(truth)).toEqual(["-", "+"]);
    expect(saying(flip)).toEqual(["+", "-"]);
  });
});

describe("the reveal", () => {
  it("walks from the loss to the target, each edge with local slope × blame from above", () => {
    const { steps } = blame.reveal(ask(CHAIN, "a"));
    const walked = steps.map((step) =>
      step.kind === "link" ? [step.local, step.above, step.passed, step.total] : step.kind,
    );
    expect(walked).toEqual(["loss", [-2, 1, -2, -2], [1, -2, -2, -2], [-3, -2, 6, 6]]);
  });

  it("adds up where paths meet, and passes on only what is complete", () => {
    const { steps, chain, gradient } = blame.reveal(ask("a = 2\nb = 3*a\nL = b*b + b", "a"));
    expect(gradient).toBe(39); // a recursion that fires b before all its users are done says 42
    const arrivedAtB = steps
      .filter((step) => step.kind === "link" && step.passed !== 1)
      .map((step) => step.kind === "link" && step.total);
    expect(arrivedAtB.slice(-2)).toEqual([13, 39]);
    expect(chain).toMatchObject([{ local: 3, above: 13, passed: 39 }]);
  });

  it("has both edges of a + a", () => {
    const { chain } = blame.reveal(ask("a = 3\nL = a + a", "a"));
    expect(chain).toMatchObject([
      { slot: 0, passed: 1 },
      { slot: 1, passed: 1 },
    ]);
  });

  it("leaves out edges that don't lead to the target", () => {
    const { steps } = blame.reveal(ask(CHAIN, "f"));
    expect(steps).toHaveLength(2);
  });

  it("of the loss itself has one step", () => {
    const question = ask(CHAIN, "L");
    expect(blame.reveal(question).steps).toHaveLength(1);
    expect(blame.reveal(question)).toMatchObject({ sign: "+", gradient: 1, chain: [] });
  });
});

describe("what everyone may see while the round is open", () => {
  it("has forward values and the target, and no gradient", () => {
    const stage = blame.stage(ask(CHAIN, "a"));
    expect(Object.keys(stage).sort()).toEqual(["fromAbove", "loss", "nodes", "prompt", "target"]);
    expect(stage.nodes[stage.target]).toMatchObject({ label: "a", data: 2 });
    for (const node of stage.nodes) expect(node).not.toHaveProperty("grad");
    expect(stage.fromAbove).toBeNull();
  });

  it("shows the blame from above only where the question says so, and never the target's own", () => {
    const { fromAbove, nodes, target } = blame.stage(
      ask("a = -2\nb = 3\nd = a*b\ne = a + b\nL = d*e", "a", true),
    );
    expect(fromAbove?.map(({ node, blame }) => [nodes[node]?.label, blame])).toEqual([
      ["d", 1],
      ["e", -6],
    ]);
    expect(fromAbove?.some(({ node }) => node === target)).toBe(false);
  });
});

describe("a question that can't be asked is refused, with the reason", () => {
  it("names what is wrong", () => {
    const question = ask(CHAIN, "a");
    expect(problemOf({ ...question, expression: "a = = 2" })).toEqual(["not-an-expression"]);
    expect(problemOf({ ...question, target: "z" })).toEqual(["no-such-node"]);
    expect(problemOf({ ...question, expression: "a = 0\nL = a ** 0.5", target: "a" })).toEqual([
      "blame-not-finite",
    ]);
  });

  it.each([
    ["L = a * 1e-10", "blame-too-close"],
    ["L = a * (-1e-10)", "blame-too-close"],
    ["L = tanh(6 * a)", "blame-too-close"],
    ["L = a * 1e-8", undefined],
    ["L = a * 0", undefined],
    ["L = 0.3*a - 0.1*a - 0.2*a", undefined],
  ])("a blame that nobody could tell from none is too close to call: %s", (expression, problem) => {
    const written = { ...ask(CHAIN, "a"), expression: `a = 2\n${expression}` };
    expect(problemOf(written)?.[0]).toBe(problem);
  });

  it.each([
    ["a = 0\nL = relu(a) + 1", "kink"],
    ["a = 2\nb = -2\nc = a + b\nd = a*c\ne = relu(d)\nL = d - e + 3", "kink"],
    ["a = 0\nL = 1 - relu(a)", "kink"],
    // It falls asleep where it grows, as its derivative says; or what sleeps is not the number in question.
    ["a = 0\nL = relu(-a) + 1", undefined],
    ["a = 0\nL = relu(a - a) + a", undefined],
    ["a = 1\nb = 0\nL = a + relu(b)", undefined],
    ["a = 0\nb = -1\nL = relu(b * relu(a)) + a", undefined],
  ])("where growing and the slope would say different things: %s", (expression, problem) => {
    expect(problemOf({ ...ask(CHAIN, "a"), expression })?.[0]).toBe(problem);
  });

  it("but a class that was asked one before can still be read", () => {
    const asked = { ...ask(CHAIN, "a"), expression: "a = 2\nL = a * 1e-10" };
    expect(question.safeParse(asked).success).toBe(false);
    const { sign, gradient } = blame.reveal(frozenQuestion.parse(asked) as BlameQuestion);
    expect([sign, gradient]).toEqual(["+", 1e-10]);
  });
});
