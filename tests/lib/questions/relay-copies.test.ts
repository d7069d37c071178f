// Teams that run the same have numbers of their own: as hard, and nothing to copy.

import { describe, expect, it } from "vitest";
import { course } from "../../../lib/course/course";
import type { Said } from "../../../lib/questions/kind";
import { truth } from "../../../lib/questions/mind";
import { copyIn } from "../../../lib/questions/relay/copies";
import { crewAt } from "../../../lib/questions/relay/crews";
import { netsOf } from "../../../lib/questions/relay/net";
import { relay } from "../../../lib/questions/relay/relay";
import type { RelayQuestion } from "../../../lib/questions/relay/relay-question";
import type { RelaySaid } from "../../../lib/questions/relay/relay-said";
import { trueRun } from "../../../lib/questions/relay/run";
import { teamExpression } from "../../../lib/questions/relay/team-expression";

const usual = { kind: "relay", prompt: {}, explanation: {}, seconds: null, points: 100 };
const rows = [
  [2, -1, 0.5, 3, -2, 1, -1, 2],
  [3, 3, 3, 3, 3, 3, 3, 3],
  [5, -3, 2, 4, 0, 6, -2, 3],
];
const inRows = relay.question.parse({ ...usual, rows, variesByTeam: true });
const throughGraph = (expression: string) =>
  relay.question.parse({ ...usual, rows: [], expression, variesByTeam: true });
const meeting = throughGraph("x = 3\ny = -2\np = x*x\nq = x*y\ns = p + q\nL = s*s");

const COPIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const copiesOf = (question: RelayQuestion, row = 0) =>
  COPIES.map((copy) => copyIn(relay.stage(question), row, copy));
const distinct = (things: readonly unknown[]) => new Set(things.map((thing) => JSON.stringify(thing))).size;

/** Everyone says what is right about what arrives. */
function run(question: RelayQuestion, of: number) {
  const all: Said<RelaySaid>[] = [];
  for (let at = 0; at < of; at++)
    for (let part = 0; part < relay.parts(question, { at, of }); part++)
      all.push({
        at,
        part,
        answer: relay.says(question, { at, of }, part, all, truth) ?? Number.NaN,
        times: 1,
      });
  return all;
}

describe("a row", () => {
  it.each([0, 1, 2])("number %i comes out alike in every team, by steps of its own", (row) => {
    const copies = copiesOf(inRows, row);
    const out = copies.map(({ net }) => trueRun(net).at(-1)?.[0]?.passed);
    expect(new Set(out).size).toBe(1);
    expect(distinct(copies.map(({ slopes }) => slopes))).toBe(COPIES.length);
    const sizes = copies.map(({ slopes }) => slopes.map(Math.abs).sort());
    expect(distinct(sizes)).toBe(1);
  });

  it("is as written for the first team, and for all where they are to have the same", () => {
    expect(copyIn(relay.stage(inRows), 1, 0).slopes).toEqual(rows[1]);
    const { variesByTeam: _, ...alike } = inRows;
    expect(copyIn(relay.stage(alike), 1, 5).slopes).toEqual(rows[1]);
  });
});

describe("a graph", () => {
  it("has other inputs in every team, all of the same shape, and no loss that turns negative or large", () => {
    const copies = copiesOf(meeting);
    expect(distinct(copies.map(({ net }) => net))).toBe(COPIES.length);
    const shape = copies.map(({ net }) => net.map((links) => links.map(({ to }) => to)));
    expect(distinct(shape)).toBe(1);
    for (const { graph } of copies) {
      const loss = graph?.nodes.at(-1)?.data ?? 0;
      expect(loss).toBeGreaterThan(0);
      expect(loss).toBeLessThanOrEqual(24);
    }
  });

  it("leaves asleep who was, wakes nobody, and keeps a number that nobody has named", () => {
    const asleep = throughGraph("a = -2\nb = 0\nc = 3\nr = relu(a)\nL = 2*r + b*c + c/4 + 9");
    const [written, ...others] = copiesOf(asleep);
    const zeros = (net: typeof written) => net?.net.flat().map(({ slope }) => slope === 0);
    for (const copy of others) expect(zeros(copy)).toEqual(zeros(written));
    expect(distinct(others)).toBeGreaterThan(1);
    for (const { graph } of others) {
      const numbers = graph?.nodes.filter(({ label }) => ["2", "4", "9"].includes(label ?? "")) ?? [];
      for (const { label, data } of numbers) expect(String(data)).toBe(label);
    }
  });

  it("keeps what is written where no other number does", () => {
    const only = throughGraph("a = 0\nL = a*5 + 1");
    expect(distinct(copiesOf(only))).toBe(1);
  });

  it.each([
    ["in lines", "a = 2\nb = -4  # aa = 7\nL = (a - b)/b - 3*a + 90"],
    ["in one line", "a=2; b = 0.5 ; aa = a; L = a*b*aa + 40"],
  ])("is named by the expression with its team's own inputs, written %s", (_, written) => {
    const question = throughGraph(written);
    const named = copiesOf(question).map(({ graph }) => teamExpression(written, graph?.nodes ?? []));
    expect(named[0]).toBe(written);
    expect(distinct(named)).toBeGreaterThan(3);
    for (const [copy, expression] of named.entries())
      expect(relay.stage(throughGraph(expression)).graph?.nodes).toEqual(
        copiesOf(question)[copy]?.graph?.nodes,
      );
  });

  it("is the graph that the expression makes", () => {
    for (const expression of ["a = 2\nb = 4\nL = (a - b)/b - 3*a + 9", "z = 0.5\nL = tanh(z)**2 - z"]) {
      const { graph } = relay.stage(throughGraph(expression));
      for (const { graph: copy } of copiesOf(throughGraph(expression))) {
        const values = copy?.nodes.flatMap(({ op, label, data }) =>
          op === "" && label ? `${label} = ${data}` : [],
        );
        const inputs = values?.filter((line) => /^[a-z] /.test(line)) ?? [];
        const last = expression.split("\n").at(-1) ?? "";
        const again = relay.stage(throughGraph([...inputs, last].join("\n"))).graph;
        expect(copy?.net.flat().map(({ slope }) => slope)).toEqual(
          again?.net.flat().map(({ slope }) => expect.closeTo(slope, 12)),
        );
        expect(copy?.turns).toEqual(graph?.turns);
      }
    }
  });
});

describe("each step is graded by its own team's numbers", () => {
  it.each([
    ["rows", inRows, 72],
    ["rows", inRows, 61],
    ["a graph", meeting, 40],
  ])("of %s", (_, question, of) => {
    const all = run(question, of);
    const credits = relay.credits(question, all, of);
    expect(credits.reduce((sum, each) => sum + each, 0)).toBeCloseTo(of, 9);
    const { through, crews, first, steps } = relay.summary(question, all, of);
    expect([through, first]).toEqual([crews, 0]);
    expect(steps.flat().every(({ said, right }) => said === right)).toBe(true);
  });

  it("so what is right in the first team is mostly wrong in the next", () => {
    const all = run(inRows, 48);
    const length = netsOf(relay.stage(inRows))[0]?.length ?? 0;
    const copied = all.map((said) =>
      said.at >= 24 ? { ...said, answer: all[said.at - 24]?.answer ?? 0 } : said,
    );
    const right = relay.credits(inRows, copied, 48).slice(24, 24 + 2 * length);
    expect(right.filter((credit) => credit > 0).length).toBeLessThan(length);
  });

  it("and the summary says whose numbers the team has that it shows", () => {
    const of = 48;
    const second = run(inRows, of).filter(({ at }) => at >= 24);
    expect(relay.summary(inRows, second, of).copies).toEqual([1, 1, 1]);
    expect(relay.summary(inRows, run(inRows, of), of).copies).toEqual([0, 0, 0]);
  });
});

it("somebody who comes late has numbers of no other team", () => {
  const copies = [...COPIES.keys()].map((late) => crewAt(rows, { at: 50 + 3 * late, of: 50 }).copy);
  expect(Math.min(...copies)).toBe(Math.ceil(Math.ceil(50 / 8) / 3));
  expect(new Set(copies).size).toBe(copies.length);
});

it("varies in the course", () => {
  const relays = course.flatMap(({ items }) => Object.values(items()).filter(({ kind }) => kind === "relay"));
  expect(relays.length).toBeGreaterThan(0);
  for (const each of relays) expect(each).toMatchObject({ variesByTeam: true });
});
