// The wrong rules that students follow: what each answers, and which of them a question tells from the truth.

import { describe, expect, it, test } from "vitest";
import { parseExpression } from "../../../lib/expression/parse";
import { resolveReference } from "../../../lib/expression/reference";
import type { Question } from "../../../lib/questions/kinds";
import { caughtBy, whoErrs } from "../../../lib/rules/caught";
import { type RuleName, ruleNames, rules } from "../../../lib/rules/rules";

const fields = { prompt: {}, explanation: {}, seconds: 30, points: 100 };

const sign = (expression: string, target: string): Question => ({
  ...fields,
  kind: "blame",
  expression,
  target,
  showsBlameFromAbove: false,
});

const number = (expression: string, target: string): Question => ({
  ...fields,
  kind: "number",
  asks: "gradient",
  expression,
  target,
  tolerance: 0,
});

/** What each way of a rule says. */
function said(rule: RuleName, text: string, target: string): number[] {
  const expression = parseExpression(text);
  if (!expression.ok) throw new Error(text);
  const node = resolveReference(expression.value, target);
  if (!node) throw new Error(target);
  expression.value.root.backward();
  const { nodes } = expression.value;
  return rules[rule].ways.map((way) => way(nodes, nodes.indexOf(node)));
}

const chain = "a = 2\nb = 3*a\nc = -2*b\nL = c + 20";
const twice = "a = 1; b = 2*a; c = b - 3*a; d = c + b; L = c*d + 5";
const threeAgainstOne = "a = 2; b = a*3; c = a*-2; d = a*-2; L = b + c + d + 9";
const asleep = "x = 1; w = 20; n = w*x; o = tanh(n); L = (o + 1)**2";

test.each<[RuleName, string, string, number[]]>([
  ["overwrite", threeAgainstOne, "a", [-2, 3, 3]],
  ["overwrite", "a = 3; L = a + a", "a", [1, 1, 1]],
  ["local", chain, "a", [3]],
  ["local", "a = 5; b = 2*a; c = a + a; L = b - c + 4", "a", [4]],
  ["flip", chain, "a", [6]],
  ["data", chain, "a", [12, -144]],
  ["data", "x = 2; L = 9 - x", "x", [-1, 2]],
  ["neverZero", asleep, "w", [4, 1, 1]],
  ["neverZero", "x = 2; L = 9 - x", "x", [-1, -1, -1]],
  ["tooEarly", twice, "b", [0, -2]],
  ["ownSign", chain, "c", [-1]],
  ["plus", chain, "a", [1]],
  ["size", "a = 2; o = -3*a", "a", [3]],
  ["size", chain, "a", [-6]],
])("%s in %s says of %s: %j", (rule, expression, target, ways) => {
  expect(said(rule, expression, target)).toEqual(ways);
});

test("the root carries 1, whatever the rule", () => {
  for (const name of ["overwrite", "local", "data", "tooEarly"] as const)
    for (const way of said(name, chain, "L")) expect(way).toBe(1);
});

test.each<[string, string, RuleName[]]>([
  ["x = 2; L = (x - 5)**2", "x", ["local", "flip", "ownSign", "plus"]],
  ["x = 5; L = (x - 5)**2", "x", ["local", "neverZero", "ownSign", "plus"]],
  ["x = 2; L = 9 - x", "x", ["flip", "data", "ownSign", "plus"]],
  ["p = -0.9; y = -1; L = (p - y)**2", "p", ["flip", "data", "ownSign"]],
  ["x = 2; w = -1; p = w*x; L = (p - 4)**2", "w", ["local", "flip", "data", "plus"]],
  ["a = -2; b = -3; L = a*b", "a", ["flip", "plus"]],
  ["a = 0; b = 5; c = 2; L = a*b + c", "b", ["data", "neverZero", "ownSign", "plus"]],
  [chain, "a", ["local", "flip", "data", "ownSign", "plus"]],
  ["a = 2; b = -3*a; c = -2*b; L = c + 1", "a", ["local", "flip", "data"]],
  ["a = 3; b = a**2; c = -1*b; L = c + 10", "a", ["local", "flip", "data", "ownSign", "plus"]],
  [twice, "b", ["local", "flip", "data", "tooEarly", "ownSign", "plus"]],
  ["a = -2; b = 3; d = a*b; e = a + b; L = d*e + 10", "a", ["overwrite", "local", "flip", "data", "plus"]],
  [
    "a = 5; b = 2*a; c = a + a; L = b - c + 4",
    "a",
    ["overwrite", "local", "data", "neverZero", "ownSign", "plus"],
  ],
  [threeAgainstOne, "a", ["overwrite", "flip", "data", "ownSign", "plus"]],
  ["a = -1; c = a - 2; d = relu(c); L = d - a", "a", ["overwrite", "local", "flip", "plus"]],
  [asleep, "w", ["local", "data", "neverZero", "ownSign", "plus"]],
])("%s, asked about %s, catches %j", (expression, target, caught) => {
  expect(caughtBy(sign(expression, target)).sort()).toEqual([...caught].sort());
});

test("a dropped path in a + a is only seen where the number is asked for", () => {
  expect(caughtBy(sign("a = 3; L = a + a", "a"))).not.toContain("overwrite");
  expect(caughtBy(number("a = 3; L = a + a", "a"))).toContain("overwrite");
});

test("a second tap catches who turns with the blame, and nobody who is right", () => {
  const once = sign("x = 2; w = -1; p = w*x; L = (p - 4)**2", "w");
  expect(caughtBy({ ...once, asksTurn: true } as Question).sort()).toEqual(["data", "flip", "local", "plus"]);
});

test("who may pass blame on is what tells who would do it too early", () => {
  const expression = "a = 1\nb = 2*a\nc = b - 3*a\nd = c + b\nL = c*d";
  const asked = { ...fields, kind: "tap", asks: "ready", expression, target: "", fired: ["L"] } as const;
  expect(caughtBy({ ...asked, fired: [...asked.fired] })).toEqual(["tooEarly"]);
});

test("each rule is caught by some question", () => {
  expect(caughtBy(sign("a = 2; o = -3*a", "a"))).toContain("size");
  expect(ruleNames).toHaveLength(9);
});

describe("of who goes wrong", () => {
  const saidBy = (question: Question, name: RuleName) =>
    whoErrs(question)
      .wrong.filter(({ rule }) => rule === name)
      .map(({ said }) => said);
  const knob: Question = {
    ...fields,
    kind: "knob",
    expression: "x = 2; L = (x - 5)**2",
    target: "x",
    turn: 0.1,
    tolerance: 0.05,
  };
  const tap = (asks: "parents" | "ready" | "largest"): Question => ({
    ...fields,
    kind: "tap",
    asks,
    expression: "a = 1\nb = 2*a\nc = b - 3*a\nL = c + b",
    target: "c",
    fired: [],
  });

  it("it is known what they say, each thing once", () => {
    const question = sign(chain, "a");
    expect(saidBy(question, "local")).toEqual([["+"]]);
    expect(saidBy(question, "data")).toEqual([["+"]]);
    expect(whoErrs(question).unseen).toEqual(["overwrite", "neverZero", "tooEarly", "size"]);
    expect(saidBy({ ...question, asksTurn: true } as Question, "flip")).toEqual([["+", "-"]]);
    expect(saidBy(number(chain, "a"), "data")).toEqual([["12"], ["-144"]]);
    expect(saidBy(knob, "flip")).toEqual([["0.6"]]);
    expect(saidBy(tap("largest"), "local")).toEqual([["1"]]);
  });

  it("who only knows which way says no number", () => {
    expect(saidBy(number(chain, "a"), "plus")).toEqual([null]);
    expect(saidBy(sign(chain, "a"), "plus")).toEqual([["+"]]);
  });

  it("in a relay a class of them is seen, whatever each is asked", () => {
    const relay: Question = {
      ...fields,
      kind: "relay",
      rows: [
        [2, 1, 3],
        [1, 1, -1],
      ],
    };
    expect(saidBy(relay, "flip")).toEqual([null]);
    expect(whoErrs({ ...relay, rows: [[1, 1, 1]] }).unseen).toContain("local");
  });

  it("nothing is said where nothing is asked that they are wrong about", () => {
    const nothing = { wrong: [], unseen: [] };
    expect(whoErrs({ ...number(chain, "c"), asks: "value" } as Question)).toEqual(nothing);
    expect(whoErrs(tap("parents"))).toEqual(nothing);
    const ready = whoErrs(tap("ready"));
    expect(ready).toEqual({ wrong: [], unseen: ["tooEarly"] });
  });
});
