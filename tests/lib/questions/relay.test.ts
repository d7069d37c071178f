// The relay: who is which node, what arrives there, what a slip does, and how a row goes on where somebody is silent.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Said } from "../../../lib/questions/kind";
import { truth } from "../../../lib/questions/mind";
import { crewsOf, nodesOf } from "../../../lib/questions/relay/crews";
import { relay } from "../../../lib/questions/relay/relay";
import type { RelayQuestion } from "../../../lib/questions/relay/relay-question";
import type { RelaySaid } from "../../../lib/questions/relay/relay-said";

const rows = [
  [2, -1, 0.5, 3, -2, 1, -1, 2],
  [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
  [3, 3, 3, 3, 3, 3, 3, 3],
  [4, -1, 2, 0, 5, -2, 3, 1],
  [-1, 2, 3, -1, 0.5, 2, 1, -2],
];
const ask = (of: readonly (readonly number[])[] = rows) =>
  relay.question.parse({ kind: "relay", rows: of, prompt: {}, explanation: {}, seconds: null, points: 100 });

const said = (at: number, answer: RelaySaid): Said<RelaySaid> => ({ at, part: 0, answer, times: 1 });

/** Everyone says what is right about what arrives, one after the other, but for `slips`. */
function run(question: RelayQuestion, of: number, slips: Record<number, RelaySaid> = {}) {
  const all: Said<RelaySaid>[] = [];
  for (let at = 0; at < of; at++) {
    const right = relay.says(question, { at, of }, 0, all, truth);
    all.push(said(at, slips[at] ?? right ?? Number.NaN));
  }
  return all;
}

const outOf = (question: RelayQuestion, all: Said<RelaySaid>[], of: number) =>
  relay.summary(question, all, of).rows.map((row) => row.at(-1)?.[0]?.passed);

describe("who is which node", () => {
  it("is a node each in five rows of eight for forty", () => {
    const crews = crewsOf(rows, 40);
    expect(crews.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4]);
    for (const crew of crews) expect(nodesOf(rows, crew, 40)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("is never two nodes, nor two people on one, and teams are as large as one another", () => {
    const sizes = fc.record({
      of: fc.integer({ min: 1, max: 2_000 }),
      length: fc.integer({ min: 2, max: 8 }),
      count: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(sizes, ({ of, length, count }) => {
        const field = Array.from({ length: count }, () => new Array<number>(length).fill(2));
        const crews = crewsOf(field, of);
        const places = crews.flatMap(({ first, size }) => Array.from({ length: size }, (_, i) => first + i));
        expect(places).toEqual(Array.from({ length: of }, (_, at) => at));
        for (const crew of crews) expect(new Set(nodesOf(field, crew, of)).size).toBe(crew.size);
        const largest = Math.max(...crews.map(({ size }) => size));
        expect(largest - Math.min(...crews.map(({ size }) => size))).toBeLessThanOrEqual(1);
        expect(new Set(crews.map(({ row }) => row)).size).toBe(count);
      }),
      { numRuns: 200 },
    );
  });

  it("is a row of one's own for whoever comes later, in which the product plays all others", () => {
    const own = relay.own(ask(), { at: 42, of: 40 }, []);
    expect(own).toMatchObject({ row: 2, node: 0, arrived: 1 });
    expect(relay.own(ask(), { at: 47, of: 40 }, [])).toMatchObject({ row: 2, node: 1, arrived: 3 });
  });
});

describe("what arrives", () => {
  it("is nothing before the one before has passed it on, and then what that was, right or wrong", () => {
    const second = { at: 1, of: 40 };
    expect(relay.own(ask(), second, [])).toMatchObject({
      ...{ row: 0, node: 1, shares: [{ from: 0, came: null }], arrived: null, waitsAt: 0 },
    });
    expect(relay.says(ask(), second, 0, [], truth)).toBeNull();
    expect(relay.own(ask(), second, [said(0, 7)])).toMatchObject({ arrived: 7, waitsAt: 1 });
  });

  it("comes out at the end as the product of all slopes, and one 0 silences its row", () => {
    for (const of of [1, 3, 40, 80, 93])
      expect(outOf(ask(), run(ask(), of), of)).toEqual([-12, 0.00390625, 6561, 0, -12]);
  });

  it("wakes whoever stands behind in the same team, and nobody else", () => {
    expect(relay.wakes?.(ask(), said(9, 1), 40)).toEqual([10, 11, 12, 13, 14, 15]);
    expect(relay.wakes?.(ask(), said(15, 1), 40)).toEqual([]);
  });
});

describe("a slip", () => {
  const slipped = run(ask(), 40, { 2: 5 });

  it("travels on", () => {
    // 2 × (−1) = −2, then 5 in place of −1, × 3 × (−2) × 1 × (−1) × 2.
    expect(outOf(ask(), slipped, 40)[0]).toBe(60);
  });

  it("costs nobody a point but whoever made it", () => {
    const credits = relay.credits(ask(), slipped, 40);
    expect(credits.map((credit, at) => (credit === 1 ? null : at)).filter((at) => at !== null)).toEqual([2]);
  });

  it("does not win: the first row through without one does", () => {
    const [a, ...others] = [slipped.slice(0, 8), slipped.slice(16, 24), slipped.slice(8, 16)];
    const inOrder = [...(a ?? []), ...others.flat(), ...slipped.slice(24)];
    expect(relay.summary(ask(), inOrder, 40)).toMatchObject({ first: 2, crews: 5, through: 5 });
  });

  it("is none where somebody rounds to three digits", () => {
    const [, , , , , , , last] = run(ask([rows[1] ?? []]), 8, { 7: 0.0039 });
    expect(
      relay.credits(ask([rows[1] ?? []]), [...run(ask([rows[1] ?? []]), 7), last as Said<RelaySaid>], 8)[7],
    ).toBe(1);
  });
});

describe("a silent node", () => {
  const thing = (team: number, node: number) => team * 8 + node;

  it("is the product's where its team waits for it and nobody is free, and nowhere else", () => {
    const before = [said(8, 0.5)];
    expect(relay.handOn?.say(ask(), [thing(1, 1)], before, 40, [])).toEqual([
      { at: 9, part: 0, parts: 1, answer: "handed" },
    ]);
    expect(relay.handOn?.say(ask(), [thing(1, 0)], before, 40, [])).toEqual([]);
    expect(relay.handOn?.say(ask(), [thing(1, 2)], before, 40, [])).toEqual([]);
    expect(relay.handOn?.say(ask(), [thing(99, 0)], before, 40, [])).toEqual([]);
  });

  it("passes on what is right, earns nothing, and is in nobody's way", () => {
    const handed = run(ask(), 40, { 3: "handed" });
    expect(outOf(ask(), handed, 40)[0]).toBe(-12);
    expect(relay.credits(ask(), handed, 40).filter((credit) => credit === 0)).toHaveLength(1);
    expect(relay.summary(ask(), handed, 40).steps[0]?.[3]).toEqual({ said: 0, right: 0 });
    expect(relay.read(ask(), { at: 0, of: 40 }, 0, relay.write("handed"))).toBe("handed");
  });
});

it("tells how far each team is from covered answers alone", () => {
  const covered = [0, 1, 8].map((at) => ({ at, text: "x", times: 1 }));
  const { dealt, answered } = relay.progress?.(ask(), covered, 40) ?? { dealt: [], answered: [] };
  expect(dealt).toEqual(new Array(40).fill(1));
  expect(answered.flatMap((done, thing) => (done ? thing : []))).toEqual([0, 1, 8]);
});

describe("a relay that cannot be run", () => {
  it.each([
    ["has no row", [], "no-row"],
    [
      "has rows of different lengths",
      [
        [1, 2],
        [1, 2, 3],
      ],
      "rows-uneven",
    ],
    ["has nobody to pass anything on to", [[1]], "rows-too-short"],
  ])("%s", (_, wrong, problem) => {
    const question = { ...ask(), rows: wrong };
    expect(relay.question.safeParse(question).error?.issues.map(({ message }) => message)).toEqual([problem]);
    expect(relay.draft?.safeParse(question).success).toBe(true);
  });
});
