// A relay through a graph: who hears from whom, what is added up, when a node may go on, and what a slip or a wrong rule does.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExpression } from "../../../lib/expression/parse";
import type { Said } from "../../../lib/questions/kind";
import { truth } from "../../../lib/questions/mind";
import { graphRelay } from "../../../lib/questions/relay/graph-relay";
import { relay } from "../../../lib/questions/relay/relay";
import type { RelayQuestion } from "../../../lib/questions/relay/relay-question";
import type { RelaySaid } from "../../../lib/questions/relay/relay-said";
import { caughtBy } from "../../../lib/rules/caught";

const lecture = "a = 2\nb = -3\nc = 10\nf = -2\nL = (a*b + c) * f";
const meeting = "x = 3\ny = -2\nL = x*x + x*y";

const ask = (expression: string) =>
  relay.question.parse({
    ...{ kind: "relay", rows: [], expression },
    ...{ prompt: {}, explanation: {}, seconds: null, points: 100 },
  });

const said = (at: number, part: number, answer: RelaySaid): Said<RelaySaid> => ({
  at,
  part,
  answer,
  times: 1,
});

/** Everyone says what is right about what arrives, one after the other, but for `slips`, by "place part". */
function run(question: RelayQuestion, of: number, slips: Record<string, RelaySaid> = {}) {
  const all: Said<RelaySaid>[] = [];
  for (let at = 0; at < of; at++)
    for (let part = 0; part < relay.parts(question, { at, of }); part++) {
      const right = relay.says(question, { at, of }, part, all, truth) ?? Number.NaN;
      all.push(said(at, part, slips[`${at} ${part}`] ?? right));
    }
  return all;
}

const names = (expression: string) => {
  const graph = graphRelay(expression);
  return graph.ok ? graph.value.turns.map((id) => graph.value.nodes[id]?.label ?? "") : [];
};

/** What each input of a graph came to. */
function inputsOf(question: RelayQuestion, all: Said<RelaySaid>[], of: number) {
  const graph = relay.stage(question).graph;
  const first = relay.summary(question, all, of).rows[0] ?? [];
  return Object.fromEntries(
    (graph?.net ?? []).flatMap((links, turn) => {
      const node = graph?.nodes[graph.turns[turn] ?? -1];
      return links[0]?.to === null ? [[node?.label, first[turn]?.[0]?.passed]] : [];
    }),
  );
}

function gradients(text: string): Record<string, number> {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(text);
  parsed.value.root.backward();
  const inputs = parsed.value.nodes.filter(({ op, label }) => op === "" && /^[a-z]$/.test(label));
  return Object.fromEntries(inputs.map(({ label, grad }) => [label, grad]));
}

describe("what arrives at the inputs", () => {
  it.each([
    lecture,
    meeting,
    "a = 3\nL = a + a",
    "a = 2\nb = 4\nL = (a - b)/b - 3*a",
    "z = 0.5\nL = tanh(z)",
  ])("of %j is their blame, in a class of any size", (expression) => {
    for (const of of [1, 2, 5, 40, 93]) {
      const question = ask(expression);
      const found = inputsOf(question, run(question, of), of);
      for (const [name, blame] of Object.entries(gradients(expression)))
        expect(found[name]).toBeCloseTo(blame, 9);
    }
  });

  it("is their blame in graphs drawn by chance", () => {
    const operand = fc.constantFrom("a", "b", "c", "d", "e", "2");
    const made = fc.tuple(operand, fc.constantFrom("+", "-", "*"), operand).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 4 }), (lines) => {
        const text = [
          "a = 2",
          "b = -3",
          "c = 0.5",
          "d = 1",
          "e = -1",
          ...lines.map((line, i) => `n${i} = ${line}`),
        ];
        const sum = [..."abcde", ...lines.map((_, i) => `n${i}`)].join(" + ");
        const expression = [...text, `L = (${sum}) * 2`].join("\n");
        const graph = graphRelay(expression);
        fc.pre(graph.ok);
        const question = ask(expression);
        const found = inputsOf(question, run(question, 9), 9);
        for (const [name, blame] of Object.entries(gradients(expression)))
          expect(found[name]).toBeCloseTo(blame, 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a node", () => {
  const question = ask(meeting);
  const place = (at: number) => ({ at, of: 5 });

  it("comes after all that it is used in, and numbers of the expression are nobody's", () => {
    expect(names(lecture)).toEqual(["L", "f", "", "c", "", "b", "a"]);
    expect(names("a = 2\nL = 3*a + 1")).toEqual(["L", "", "a"]);
  });

  it("has a part for each that it was made of, also where that is one and the same", () => {
    expect([0, 1, 2, 3, 4].map((at) => relay.parts(question, place(at)))).toEqual([2, 2, 1, 2, 1]);
  });

  it("has nothing to say before all of its shares are there, and then adds them up", () => {
    const all = run(question, 5).filter(({ at }) => at < 4);
    const x = place(4);
    const partly = all.filter(({ at, part }) => at !== 3 || part === 0);
    expect(relay.own(question, x, partly)).toMatchObject({ arrived: null, waitsAt: 3 });
    expect(relay.says(question, x, 0, partly, truth)).toBeNull();
    expect(relay.own(question, x, all)).toMatchObject({
      shares: [
        { from: 1, came: -2 },
        { from: 3, came: 3 },
        { from: 3, came: 3 },
      ],
      arrived: 4,
    });
    expect(relay.says(question, x, 0, all, truth)).toBe(4);
  });

  it("is marked way by way, by what arrived there, slips and all", () => {
    const all = run(question, 5, { "3 0": 30 });
    expect(inputsOf(question, all, 5).x).toBe(31);
    expect(relay.credits(question, all, 5)).toEqual([0.5, 0.5, 0.5, 0.5, 1, 0, 0.5, 1]);
    expect(relay.summary(question, all, 5)).toMatchObject({ first: null, crews: 1, through: 1 });
    expect(relay.summary(question, all, 5).steps[0]?.[3]).toEqual({ said: 2, right: 1 });
  });

  it("is through once all of its parts are, as covered answers alone tell", () => {
    const covered = [0, 0, 1].map((at) => ({ at, text: "x", times: 1 }));
    expect(relay.progress?.(question, covered, 5).answered).toEqual([1, 0, 0, 0, 0]);
  });

  it("is handed on with all that it has not said, once everything has arrived there", () => {
    const before = run(question, 5).filter(({ at, part }) => at === 0 || (at === 1 && part === 0));
    expect(relay.handOn?.say(question, [1], before, 5, [])).toEqual([
      { at: 1, part: 1, parts: 2, answer: "handed" },
    ]);
    expect(relay.handOn?.say(question, [4], before, 5, [])).toEqual([]);
  });
});

describe("wrong rules", () => {
  it("are caught who keep one share of several, and who forget to multiply by what arrives", () => {
    expect(caughtBy(ask(meeting))).toEqual(expect.arrayContaining(["overwrite", "flip"]));
    expect(caughtBy(ask(lecture))).toContain("local");
    expect(caughtBy(ask("a = 2\nb = 3\nL = 5*(a*b)"))).not.toContain("overwrite");
  });
});

it.each([
  ["L = ", "not-an-expression"],
  ["L = 2", "graph-too-small"],
  ["a = 2\nL = 1000*a", "slope-too-large"],
  [
    `a = 1\n${Array.from({ length: 15 }, (_, i) => `n${i} = ${i ? `n${i - 1}` : "a"} + 1`).join("\n")}`,
    "graph-too-large",
  ],
])("%j cannot be run: %s", (expression, problem) => {
  const question = { ...ask(lecture), expression };
  const messages = relay.question.safeParse(question).error?.issues.map(({ message }) => message);
  expect(messages).toEqual([problem]);
  expect(relay.draft?.safeParse(question).success).toBe(true);
});

it("of rows has the form that it always had", () => {
  const stored = { kind: "relay", rows: [[2, 3]], prompt: {}, explanation: {}, seconds: null, points: 100 };
  expect(relay.question.parse(stored)).toEqual(stored);
});
