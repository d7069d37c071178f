// Tap questions: who is right is worked out from the expression, what tapping several earns, and what cannot be asked.

import { describe, expect, it } from "vitest";
import { type Mind, truth } from "../../../lib/questions/mind";
import { firedWith } from "../../../lib/questions/tap/firing";
import { type TapQuestion, tap } from "../../../lib/questions/tap/tap";
import { writeTapped } from "../../../lib/questions/tap/tapped";

const place = { at: 0, of: 1 };

function ask(asks: TapQuestion["asks"], expression: string, part: Partial<TapQuestion> = {}): TapQuestion {
  const round = { prompt: {}, explanation: {}, seconds: 30, points: 100 };
  return { ...round, kind: "tap", asks, expression, target: "", fired: [], ...part };
}

const names = ({ asks, expression, ...rest }: TapQuestion, ids: readonly number[]) => {
  const { nodes } = tap.stage({ asks, expression, ...rest });
  return ids.map((id) => nodes[id]?.label ?? nodes[id]?.op);
};
const rightOf = (question: TapQuestion) => names(question, tap.reveal(question).right);
const choicesOf = (question: TapQuestion) => names(question, tap.stage(question).choices);
const problemOf = (question: TapQuestion) =>
  tap.question.safeParse(question).error?.issues.map(({ path, message }) => [...path, message])[0];
const idOf = (question: TapQuestion, label: string) =>
  tap.stage(question).nodes.findIndex((node) => node.label === label);

/** d feeds on c, so c is not ready before d, although the product has passed its part back already. */
const meeting = "a = 1\nb = 2 * a\nc = b - 3 * a\nd = c + b\nL = c * d + 5";
const ready = (fired: string[]) => ask("ready", meeting, { fired });

describe("parents", () => {
  it("are what a node was made from in one step, named or not", () => {
    const expression = "a = 2\nb = 3\nc = a + b\nd = c * a\nL = d - 2 * b";
    expect(rightOf(ask("parents", expression, { target: "d" }))).toEqual(["a", "c"]);
    expect(rightOf(ask("parents", expression, { target: "L" }))).toEqual(["d", "*"]);
  });

  it("are one where a number is used twice, and the node itself is never among the choices", () => {
    const question = ask("parents", "a = 2\nb = a * a\nL = b + 1", { target: "b" });
    expect(rightOf(question)).toEqual(["a"]);
    expect(choicesOf(question)).not.toContain("b");
  });
});

describe("who is ready", () => {
  it("is the end at first, and then whoever has heard from all that it feeds", () => {
    expect(rightOf(ready([]))).toEqual(["L"]);
    expect(rightOf(ready(["L", "c * d"]))).toEqual(["d"]);
    expect(rightOf(ready(["L", "c * d", "d"]))).toEqual(["c"]);
  });

  it("is no input: there is nobody behind it to pass anything on to", () => {
    expect(choicesOf(ready(["L", "c * d"]))).toEqual(["b", "*", "c", "d"]);
  });

  it("is, for a mind that does not wait, whoever has something already", () => {
    const tooEarly: Mind = { ...truth, isReady: (arrived) => arrived > 0 };
    const question = ready(["L", "c * d"]);
    expect(names(question, tap.says(question, place, 0, [], tooEarly)?.split(",").map(Number) ?? [])).toEqual(
      ["c", "d"],
    );
  });

  it("comes with what the others have passed on, and no more than that", () => {
    const { links, fired } = tap.stage(ready(["L", "c * d"]));
    expect(links.map(({ above, passed }) => [above, passed])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, -1],
    ]);
    expect(new Set(links.map(({ from }) => from))).toEqual(new Set(fired));
  });
});

describe("those who have passed their blame on", () => {
  const { nodes } = tap.stage(ready([]));
  const id = (label: string) => nodes.findIndex((node) => node.label === label);

  it("take along all who have to come first, and, taken back, all who came after", () => {
    const fired = firedWith(nodes, [], id("c"));
    expect(fired.map((each) => nodes[each]?.label ?? nodes[each]?.op)).toEqual(["c", "d", "*", "L"]);
    expect(firedWith(nodes, fired, id("d")).map((each) => nodes[each]?.label ?? nodes[each]?.op)).toEqual([
      "*",
      "L",
    ]);
  });

  it("are refused where one could not have had all of it yet, or is no longer there", () => {
    expect(problemOf(ready(["L", "c * d", "c"]))).toEqual(["fired", "fired-too-early"]);
    expect(problemOf(ready(["L", "e"]))).toEqual(["fired", "fired-lost"]);
    expect(problemOf(ready(["a"]))).toEqual(["fired", "fired-too-early"]);
  });
});

describe("the most blame", () => {
  const chain = ask("largest", "a = 2\nb = 3 * a\nc = -2 * b\nL = c + 20");

  it("counts without its sign, and neither for plain numbers nor for the end itself", () => {
    expect(choicesOf(chain)).toEqual(["a", "b", "c"]);
    expect(rightOf(chain)).toEqual(["a"]);
    expect(tap.reveal(chain).carried.map(({ blame }) => blame)).toEqual([-6, -2, 1]);
  });

  it("is one node, or any of those that carry as much: either is right", () => {
    const tie = ask("largest", "a = 3\nb = 3\nc = 1\nL = a * b + c");
    expect(rightOf(tie)).toEqual(["a", "b"]);
    const said = ["a", "b", "c"].map((name, at) => ({
      at,
      part: 0,
      answer: writeTapped([idOf(tie, name)]),
      times: 1,
    }));
    expect(tap.credits(tie, said, 3)).toEqual([1, 1, 0]);
    expect(tap.read(tie, place, 0, writeTapped([idOf(tie, "a"), idOf(tie, "b")]))).toBeNull();
  });
});

describe("no blame at all", () => {
  it("is where a factor is 0, a relu is asleep, or two ways cancel", () => {
    expect(rightOf(ask("asleep", "a = 0\nb = 5\nc = 2\nL = a * b + c"))).toEqual(["b"]);
    expect(rightOf(ask("asleep", "a = -1\nb = relu(a)\nc = 5 * b\nL = c + 1"))).toEqual(["a"]);
    expect(rightOf(ask("asleep", "a = 5\nb = 2 * a\nc = a + a\nL = b - c + 4"))).toEqual(["a"]);
  });

  it("is nowhere for a mind that never says zero, which then taps something all the same", () => {
    const neverZero: Mind = { ...truth, blame: () => 1 };
    expect(tap.says(ask("asleep", "a = 0\nb = 5\nL = a * b + 1"), place, 0, [], neverZero)).toMatch(/^\d+$/);
  });
});

describe("an answer", () => {
  const question = ask("parents", "a = 2\nb = 3\nc = a + b\nd = c * a\nL = d - b", { target: "d" });

  it("is the nodes in the order of the graph, however they were tapped", () => {
    expect(writeTapped([4, 0, 11])).toBe("0,4,11");
    expect(tap.read(question, place, 0, "0,1")).toBe("0,1");
  });

  it.each(["", "1,0", "0,0", "99", "-1", "0,", " 0", "a", "3.5"])("%j is none", (text) => {
    expect(tap.read(question, place, 0, text)).toBeNull();
  });

  it("earns a share for each right node less one for each wrong one", () => {
    const [a, b, c] = ["a", "b", "c"].map((name) => idOf(question, name)) as [number, number, number];
    const said = [[a, c], [a], [a, b], [b], [a, b, c]].map((nodes, at) => ({
      at,
      part: 0,
      answer: writeTapped(nodes),
      times: 1,
    }));
    expect(tap.credits(question, said, 5)).toEqual([1, 0.5, 0, 0, 0.5]);
    expect(tap.summary(question, said, 5)).toMatchObject({ counts: [4, 3, 2, 0], answered: 5 });
  });
});

describe("questions that cannot be asked", () => {
  it.each([
    ["an expression that is none", ask("asleep", "L ="), ["expression", "not-an-expression"]],
    ["a node that is not there", ask("parents", "L = 2 * 3", { target: "x" }), ["target", "no-such-node"]],
    ["parents of an input", ask("parents", "a = 2\nL = a * 3", { target: "a" }), ["target", "no-parents"]],
    ["nobody asleep", ask("asleep", "a = 2\nL = a * 3"), ["expression", "none-right"]],
    ["everybody right", ask("parents", "a = 2\nL = a * 3", { target: "L" }), ["expression", "all-right"]],
    [
      "blame that is no number",
      ask("largest", "a = 0\nb = 1\nL = a ** 0.5 + b"),
      ["expression", "blame-not-finite"],
    ],
    [
      "blame too close to none",
      ask("asleep", "a = 1\nb = 0.0000000001\nL = a * b"),
      ["expression", "blame-too-close"],
    ],
    [
      "a bend just where a number stands",
      ask("asleep", "a = 0\nb = 1\nL = relu(a) + b"),
      ["expression", "kink"],
    ],
    [
      "more nodes than a phone holds",
      ask("parents", `a = 1\nb = a + ${"a + 1 + ".repeat(12)} 2\nL = a * b`, { target: "L" }),
      ["expression", "too-many-nodes"],
    ],
  ] as const)("%s", (_name, question, problem) => {
    expect(problemOf(question)).toEqual(problem);
  });

  it("still are a draft", () => {
    expect(tap.draft?.safeParse(ask("parents", "L =")).success).toBe(true);
  });
});
