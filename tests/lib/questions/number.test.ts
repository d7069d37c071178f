// Number questions: how a number is read, how near is near enough, and what a phone may know before the reveal.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { truth } from "../../../lib/questions/mind";
import { type NumberQuestion, number } from "../../../lib/questions/number/number";
import { readNumber, writeNumber } from "../../../lib/questions/read-number";
import { caughtBy } from "../../../lib/rules/caught";

const TWO_PATHS = "a = 2\nb = 3 * a\nL = b**2 + b";
const place = { at: 0, of: 1 };

function ask(part: Partial<NumberQuestion> = {}): NumberQuestion {
  return number.question.parse({
    kind: "number",
    expression: TWO_PATHS,
    target: "a",
    asks: "gradient",
    tolerance: 0,
    prompt: {},
    explanation: { en: "Because." },
    seconds: 60,
    points: 100,
    ...part,
  });
}

const said = (...numbers: number[]) => numbers.map((answer, at) => ({ at, part: 0, answer, times: 1 }));

const problemsOf = (part: Partial<NumberQuestion>) =>
  number.question.safeParse({ ...ask(), ...part }).error?.issues.map(({ message }) => message);

describe("reading a number", () => {
  it.each([
    ["39", 39],
    ["-1.5", -1.5],
    ["−1.5", -1.5],
    [".5", 0.5],
    ["0.", 0],
    ["4/3", 4 / 3],
    ["-1/4", -0.25],
    ["1.5/0.5", 3],
    ["1e-7", 1e-7],
  ])("%s is %d", (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  it.each(["", "-", ".", "/", "3/", "/3", "3/0", "1/2/3", "--1", "1 2", "NaN", "Infinity", "0x10", "1e400"])(
    "%j is none",
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  it("gives zero no sign, so that -0 and 0 are one answer", () => {
    expect(Object.is(readNumber("-0"), 0)).toBe(true);
  });

  it("reads back to the last bit what it wrote", () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => Math.abs(x) > 1e-300);
    fc.assert(fc.property(finite, (x) => readNumber(writeNumber(x)) === x));
  });

  it("is one text for one number, however it was typed", () => {
    const question = ask();
    const texts = ["0.5", ".5", "1/2", "0.50"].map((text) => number.read(question, place, 0, text));
    expect(new Set(texts.map((answer) => answer !== null && number.write(answer)))).toEqual(new Set(["0.5"]));
  });
});

describe("the answer", () => {
  it("is the gradient, with all paths added: 39 and not the 42 of a naive recursion", () => {
    expect(number.credits(ask(), said(39, 42, -39), 3)).toEqual([1, 0, 0]);
  });

  it("is the value where the value is asked for", () => {
    expect(number.reveal(ask({ asks: "value", target: "L" })).right).toBe(42);
    expect(number.reveal(ask({ asks: "value", target: "L" })).steps).toBeNull();
  });

  it("may be off by the tolerance in either direction, and no further", () => {
    const third = ask({ expression: "x = 3\nL = x * 4 / 9", asks: "value", target: "L", tolerance: 0.01 });
    expect(number.credits(third, said(1.33, 4 / 3, 1.343, 1.32, 1.35), 5)).toEqual([1, 1, 1, 0, 0]);
  });

  it("is not wrong because of rounding, even without a tolerance", () => {
    const sum = ask({ expression: "a = 0.1\nb = 0.2\nL = a + b", asks: "value", target: "L" });
    expect(number.credits(sum, said(0.3, 0.300001), 2)).toEqual([1, 0]);
  });

  it("is what somebody says who knows", () => {
    expect(number.says(ask(), place, 0, [], truth)).toBe(39);
    expect(number.says(ask({ asks: "value", target: "b" }), place, 0, [], truth)).toBe(6);
  });
});

describe("what everyone sees while the round is open", () => {
  it("has no value for the node in question, nor for any that is made from it", () => {
    const stage = number.stage(ask({ asks: "value", target: "b" }));
    const told = stage.nodes.filter(({ id }) => !stage.hidden.includes(id));
    expect(told.map(({ label, data }) => [label, data])).toEqual(expect.arrayContaining([["a", 2]]));
    expect(JSON.stringify(told)).not.toMatch(/"data":(6|36|42)\b/);
    for (const id of stage.hidden) expect(stage.nodes[id]?.data).toBe(0);
    expect(stage.hidden).toContain(stage.nodes.length - 1);
  });

  it("has all values and no gradient where blame is asked for", () => {
    const stage = number.stage(ask());
    expect(stage.hidden).toEqual([]);
    expect(JSON.stringify(stage)).not.toContain("39");
  });

  it("keeps what explains the answer for the reveal", () => {
    expect(JSON.stringify(number.stage(ask()))).not.toContain("Because");
    expect(number.reveal(ask()).explanation).toEqual({ en: "Because." });
  });
});

describe("on a split card", () => {
  const CHAIN = "a = 1\nb = 3 * a\nL = 9 - 2 * b";
  const card = (asks: "product" | "slope", part: Partial<NumberQuestion> = {}) =>
    ask({ expression: CHAIN, asks, ...part });

  it("stand both factors, and their product is asked", () => {
    const question = card("product");
    expect(number.stage(question).card).toMatchObject({ local: 3, above: -2, passed: null });
    expect(number.credits(question, said(-6, 3, -2, 1), 4)).toEqual([1, 0, 0, 0]);
  });

  it("or the product and what was handed back, and the slope is asked", () => {
    const question = card("slope");
    expect(number.stage(question).card).toMatchObject({ local: null, above: -2, passed: -6 });
    expect(number.credits(question, said(3, -6, -3), 3)).toEqual([1, 0, 0]);
    expect(number.reveal(question).right).toBe(3);
  });

  it("a minus belongs to the slope where it is drawn as one step", () => {
    const minus = card("slope", { expression: "a = 2\nb = 5\nc = b - a\nL = c * 4", target: "a" });
    expect(number.stage(minus).card).toMatchObject({ above: 4, passed: -4 });
    expect(number.reveal(minus).right).toBe(-1);
    expect(number.says(minus, place, 0, [], truth)).toBe(-1);
  });

  it("the walk back is shown with it", () => {
    expect(number.reveal(card("slope")).steps?.at(-1)).toMatchObject({ local: 3, above: -2, passed: -6 });
  });

  it("is what somebody says who knows, and a wrong rule is seen in the one step", () => {
    expect(number.says(card("product"), place, 0, [], truth)).toBe(-6);
    expect(number.says(card("slope"), place, 0, [], truth)).toBe(3);
    expect(caughtBy(card("product"))).toEqual(expect.arrayContaining(["local", "flip", "data"]));
    expect(caughtBy(card("slope"))).toEqual(expect.arrayContaining(["flip", "data"]));
  });

  it("is refused where a node goes into two others, or twice into one, or into none", () => {
    expect(problemsOf({ asks: "product", target: "b" })).toEqual(["not-one-step"]);
    expect(problemsOf({ asks: "product", expression: "a = 2\nL = a + a" })).toEqual(["not-one-step"]);
    expect(problemsOf({ asks: "slope", target: "L" })).toEqual(["not-one-step"]);
  });

  it("is refused for the slope where nothing is handed back: any would fit", () => {
    const asleep = { expression: "a = 1\nb = -3 * a\nL = relu(b)" };
    expect(problemsOf({ ...asleep, asks: "slope" })).toEqual(["nothing-arrives"]);
    expect(problemsOf({ ...asleep, asks: "product" })).toBeUndefined();
  });

  it("is none where the value is asked, or the blame without one", () => {
    expect(number.stage(ask()).card).toBeNull();
    expect(number.stage(ask({ asks: "value", target: "L" })).card).toBeNull();
  });
});

describe("a question that cannot be asked", () => {
  it("is refused where the blame is no finite number, but its value may still be asked for", () => {
    const root = "x = 0\nL = x ** 0.5";
    expect(problemsOf({ expression: root, target: "x" })).toEqual(["blame-not-finite"]);
    expect(problemsOf({ expression: root, target: "L", asks: "value" })).toBeUndefined();
  });

  it("is refused where the value stands in the expression itself", () => {
    expect(problemsOf({ asks: "value", target: "a" })).toEqual(["nothing-to-work-out"]);
    expect(problemsOf({ asks: "value", target: "3" })).toEqual(["nothing-to-work-out"]);
  });

  it("is refused without a graph or without the node", () => {
    expect(problemsOf({ expression: "L = (", asks: "value" })).toEqual(["not-an-expression"]);
    expect(problemsOf({ target: "q" })).toEqual(["no-such-node"]);
  });

  it("still is a draft", () => {
    expect(number.draft.safeParse({ ...ask(), expression: "L = (", target: "" }).success).toBe(true);
  });
});

describe("the summary", () => {
  it("lists each number once, from the smallest to the largest, with how many said it", () => {
    const all = [...said(10, -2, 9, -2), { at: 4, part: 0, answer: 10, times: 5 }];
    expect(number.summary(ask(), all, 9).said).toEqual([
      { number: -2, times: 2 },
      { number: 9, times: 1 },
      { number: 10, times: 6 },
    ]);
  });
});
