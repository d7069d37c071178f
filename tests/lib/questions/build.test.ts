// Build questions: what can be built, what it comes to and who carries it, what earns points, and what the wall holds.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BuildQuestion, build, WALL } from "../../../lib/questions/build/build";
import { blamesIn, bricksIn, canonical, chainValue, writtenChain } from "../../../lib/questions/build/chain";
import { chainGraph } from "../../../lib/questions/build/chain-graph";
import { solve } from "../../../lib/questions/build/solve";
import type { Task, ValueTask } from "../../../lib/questions/build/task";
import { truth } from "../../../lib/questions/mind";

const place = { at: 0, of: 1 };
const ask = (task: Task): BuildQuestion => ({
  ...{ kind: "build", task, prompt: {}, explanation: {}, seconds: 30, points: 100 },
});
const ten: ValueTask = {
  of: "value",
  target: 10,
  bricks: 3,
  numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  operators: ["+", "-", "*"],
};
const network = { of: "parameters", target: 41, inputs: 3 } as const;

const said = (counts: Record<string, number>) =>
  Object.entries(counts).map(([answer, times], at) => ({ at, part: 0, answer, times }));
const readAs = (task: Task, text: string) => build.read(ask(task), place, 0, text);
const problemOf = (task: Task) => build.question.safeParse(ask(task)).error?.issues[0]?.message;

const anyChain = fc
  .tuple(fc.nat(9), fc.array(fc.tuple(fc.constantFrom("+", "-", "*"), fc.nat(9)), { maxLength: 4 }))
  .map(([first, laid]) => `${first}${laid.map((each) => each.join("")).join("")}`);

describe("bricks", () => {
  it.each([
    ["2+3*2", "(2 + 3) × 2", 10],
    ["2*3+4", "2 × 3 + 4", 10],
    ["9-1-2*3", "(9 − 1 − 2) × 3", 18],
    ["1*2*3-7", "1 × 2 × 3 − 7", -1],
    ["5", "5", 5],
  ])("%s is %s, and comes to %d", (text, written, value) => {
    expect(writtenChain(text)).toBe(written);
    expect(chainValue(text)).toBe(value);
  });

  it("are worth and carry what the core says", () => {
    fc.assert(
      fc.property(anyChain, (text) => {
        const { nodes, values } = chainGraph(text);
        expect(nodes.at(-1)?.data).toBe(chainValue(text));
        const leaves = nodes.filter(({ op }) => op === "");
        expect(leaves.map(({ id, data }) => ({ number: data, blame: (values[id]?.grad ?? 0) + 0 }))).toEqual(
          blamesIn(text),
        );
        expect(leaves).toHaveLength(bricksIn(text));
      }),
    );
  });

  it("with the same parents are the same, whoever of them came first", () => {
    expect(canonical("3*2+4")).toBe("2*3+4");
    expect(canonical("4+1*2")).toBe("1+4*2");
    expect(canonical("4-1*2")).toBe("4-1*2");
  });
});

describe("what is read", () => {
  it.each(["2*3+4", "1+4*2", "9-1+2", "5+5*1"])("%s", (text) => expect(readAs(ten, text)).toBe(text));

  it.each(["3*2+4", "2*3", "2*3+4+1", "2*3+", "0+5+5", "2/3+4", "2*3+ 4", "12-2-1"])(
    "not %s out of three numbers from 1 to 9",
    (text) => expect(readAs(ten, text)).toBeNull(),
  );

  it("no operation that was not given", () => {
    expect(readAs({ ...ten, operators: ["+"] }, "2+3+5")).toBe("2+3+5");
    expect(readAs({ ...ten, operators: ["+"] }, "2*3+4")).toBeNull();
  });

  it.each(["4,4", "8", "16,16,16"])("layers of %s", (text) => expect(readAs(network, text)).toBe(text));

  it.each(["", "0", "04", "17", "4,", "4,4,4,4", "4, 4", "2*3+4"])("no layers of %j", (text) =>
    expect(readAs(network, text)).toBeNull(),
  );
});

describe("what is right", () => {
  it("is whatever comes to the target, and nothing else", () => {
    const answers = said({ "2*3+4": 1, "1+4*2": 1, "2*3+5": 1 });
    expect(build.credits(ask(ten), answers, 3)).toEqual([1, 1, 0]);
    expect(build.credits(ask(network), said({ "4,4": 1, "8": 1, "4,5": 1 }), 3)).toEqual([1, 1, 0]);
  });

  it("is found in full, each way once", () => {
    const { right } = solve(ten);
    expect(new Set(right).size).toBe(right.length);
    expect(right).toContain("1+4*2");
    for (const text of right) expect([readAs(ten, text), chainValue(text)]).toEqual([text, 10]);
    expect(solve(network).right).toEqual(expect.arrayContaining(["4,4", "8"]));
  });

  it("is not told before the reveal", () => {
    expect(Object.keys(build.stage(ask(ten))).sort()).toEqual(["prompt", "task"]);
    const { ways, example } = build.reveal(ask(ten));
    expect(ways).toBe(solve(ten).right.length);
    expect(chainValue(example)).toBe(10);
  });

  it.each<[Task]>([[ten], [network]])("is built in many ways by a class of robots: %j", (task) => {
    const built = Array.from({ length: 12 }, (_, at) => build.says(ask(task), { at, of: 12 }, 0, [], truth));
    expect(new Set(built).size).toBeGreaterThan(10);
  });
});

describe("what cannot be asked", () => {
  it.each<[string, Task]>([
    ["nothing-to-lay", { ...ten, numbers: [] }],
    ["nothing-to-lay", { ...ten, operators: [] }],
    ["cannot-be-built", { ...ten, target: 999 }],
    ["cannot-be-built", { ...network, target: 4 }],
    ["nothing-else", { ...ten, bricks: 2, numbers: [5], operators: ["+"] }],
  ])("%s", (problem, task) => expect(problemOf(task)).toBe(problem));

  it("is told while it is written", () => {
    for (const task of [ten, network]) expect(problemOf(task)).toBeUndefined();
    expect(build.draft.safeParse(ask({ ...ten, numbers: [] })).success).toBe(true);
    expect(build.draft.safeParse(ask({ ...ten, numbers: [3, 3] })).success).toBe(false);
  });
});

describe("the wall", () => {
  it("holds each thing once, right ones first, then what most built", () => {
    const answers = [...said({ "2*3+4": 2, "9+9+9": 5, "1+4*2": 3 }), ...said({ "2*3+4": 2, "1+1+1": 1 })];
    expect(build.summary(ask(ten), answers, 13)).toEqual({
      answered: 13,
      right: 7,
      different: 4,
      wall: [
        { answer: "2*3+4", times: 4 },
        { answer: "1+4*2", times: 3 },
        { answer: "9+9+9", times: 5 },
        { answer: "1+1+1", times: 1 },
      ],
    });
  });

  it("never holds more than can be read, and shows some of what was wrong", () => {
    const rightOnes = Object.fromEntries(solve(ten).right.map((text) => [text, 2]));
    const wrongOnes = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`9*9*${n}`, 1]));
    const { wall, different } = build.summary(ask(ten), said({ ...rightOnes, ...wrongOnes }), 200);
    expect(wall).toHaveLength(WALL);
    expect(wall.filter(({ answer }) => chainValue(answer) !== 10)).toHaveLength(6);
    expect(different).toBe(solve(ten).right.length + 9);
  });
});
