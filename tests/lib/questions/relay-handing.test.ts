// A silent node of a relay: first with another phone that is done with its own, and at last with the product.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ForOther, Said } from "../../../lib/questions/kind";
import { truth } from "../../../lib/questions/mind";
import { relay } from "../../../lib/questions/relay/relay";
import { type RelaySaid, readSaid, writeSaid } from "../../../lib/questions/relay/relay-said";

const fields = { prompt: {}, explanation: {}, seconds: null, points: 100 };
/** Two teams of three. */
const rows = relay.question.parse({
  ...fields,
  kind: "relay",
  rows: [
    [2, -1, 3],
    [4, 5, -2],
  ],
});
const graph = relay.question.parse({
  ...fields,
  kind: "relay",
  rows: [],
  expression: "x = 3\ny = 2\nL = x * y",
});

const OF = 6;
const everyone = [0, 1, 2, 3, 4, 5];
const said = (at: number, answer: RelaySaid, part = 0): Said<RelaySaid> => ({ at, part, answer, times: 1 });
const asSaid = (some: readonly ForOther<RelaySaid>[] = []) =>
  some.map(({ at, part, answer }) => said(at, answer, part));

const hand = (things: number[], before: Said<RelaySaid>[], here = everyone, question = rows) =>
  relay.handOn?.say(question, things, before, OF, here) ?? [];
const help = (
  helper: number,
  at: number,
  text: string,
  before: Said<RelaySaid>[],
  question = rows,
  part = 0,
) => relay.handOn?.help(question, { at: helper, of: OF }, { at, part, text }, before) ?? null;
const own = (at: number, before: Said<RelaySaid>[], question = rows) =>
  relay.own(question, { at, of: OF }, before);

/** The first of both teams are done. */
const begun = [said(0, 2), said(3, 4)];

describe("a step that waits", () => {
  it("goes to a phone that is there and done with its own", () => {
    expect(hand([1], begun)).toEqual([{ at: 1, part: 0, parts: 2, answer: { lentTo: 0 } }]);
    expect(hand([1], begun, [3, 4])).toEqual([{ at: 1, part: 0, parts: 2, answer: { lentTo: 3 } }]);
    expect(hand([1], begun, [1, 2, 4])).toEqual([{ at: 1, part: 0, parts: 1, answer: "handed" }]);
  });

  it("also to somebody who came late", () => {
    expect(hand([1], [...begun, said(9, 5)], [9])).toMatchObject([{ answer: { lentTo: 9 } }]);
  });

  it("goes to another one each, first to whoever has helped least", () => {
    const two = hand([1, 4], begun);
    expect(two.map(({ at, answer }) => [at, answer])).toEqual([
      [1, { lentTo: 0 }],
      [4, { lentTo: 3 }],
    ]);
    const back = [...begun, ...asSaid(hand([1], begun))];
    const helped = [...back, ...asSaid([help(0, 1, "-2", back) as ForOther<RelaySaid>])];
    expect(hand([4], helped)).toMatchObject([{ at: 4, answer: { lentTo: 3 } }]);
  });

  it("comes to nobody twice at once, and at last to the product", () => {
    const lent = [...begun, ...asSaid(hand([1, 4], begun))];
    const last = hand([1], lent);
    expect(last).toEqual([{ at: 1, part: 1, parts: 2, answer: { by: 0, said: "handed" } }]);
    const over = [...lent, ...asSaid(last)];
    expect(own(2, over).arrived).toBe(-2);
    expect(own(0, over).help).toBeNull();
    expect(hand([1], over)).toEqual([]);
    expect(help(0, 1, "-2", over)).toBeNull();
  });
});

describe("whoever has another's step in hand", () => {
  const lent = [...begun, ...asSaid(hand([1], begun))];

  it("is shown what reaches it, and passes it on, slips and all", () => {
    expect(own(0, lent).help).toEqual({
      at: 1,
      row: 0,
      copy: 0,
      node: 1,
      shares: [{ from: 0, came: 2 }],
      parts: [0],
    });
    expect(own(3, lent).help).toBeNull();
    const done = help(0, 1, "7", lent) as ForOther<RelaySaid>;
    expect(done).toEqual({ at: 1, part: 1, parts: 2, answer: { by: 0, said: 7 } });
    const after = [...lent, ...asSaid([done])];
    expect(own(2, after).arrived).toBe(7);
    expect(own(0, after).help).toBeNull();
    expect(relay.summary(rows, after, OF).rows[0]?.[1]).toEqual([{ passed: 7, by: "helper" }]);
  });

  it("says of itself what a mind means by it, and nothing once it is done or where it has none", () => {
    const says = (at: number, before: Said<RelaySaid>[]) =>
      relay.handOn?.says(rows, { at, of: OF }, before, truth);
    expect(says(0, lent)).toEqual([{ at: 1, part: 0, answer: -2 }]);
    expect(says(3, lent)).toEqual([]);
    const done = help(0, 1, "-2", lent) as ForOther<RelaySaid>;
    expect(says(0, [...lent, ...asSaid([done])])).toEqual([]);
  });

  it("earns nothing by it, nor does whoever was silent", () => {
    const after = [...lent, ...asSaid([help(0, 1, "-2", lent) as ForOther<RelaySaid>])];
    expect(relay.credits(rows, after, OF)).toEqual([1, 1, 0, 0]);
    expect(relay.summary(rows, after, OF).steps[0]?.[1]).toEqual({ said: 0, right: 0 });
  });

  it("is the only one who may, and only with a number", () => {
    expect(help(3, 1, "-2", lent)).toBeNull();
    expect(help(0, 2, "-2", lent)).toBeNull();
    expect(help(0, 1, "=", lent)).toBeNull();
  });

  it("hears of it, when it comes and when it goes", () => {
    expect(relay.wakes?.(rows, said(1, { lentTo: 3 }), OF)).toEqual([2, 3]);
    expect(relay.wakes?.(rows, said(1, { by: 3, said: "handed" }, 1), OF)).toEqual([2, 3]);
  });

  it("is in nobody's way, as covered answers tell: two have it in hand, and it is done once it is back", () => {
    const progressOf = (some: Said<RelaySaid>[]) =>
      relay.progress?.(
        rows,
        some.map(({ at, answer }) => ({ at, text: writeSaid(answer).replaceAll(/[-+\d]/g, "x"), times: 1 })),
        OF,
      );
    expect(progressOf(lent)).toEqual({ dealt: [1, 2, 1, 1, 1, 1], answered: [1, 0, 0, 1, 0, 0] });
    const after = [...lent, ...asSaid([help(0, 1, "-2", lent) as ForOther<RelaySaid>])];
    expect(progressOf(after)?.answered).toEqual([1, 1, 0, 1, 0, 0]);
  });
});

it("in a graph a node goes over with all the ways that it has not passed on", () => {
  /** L, y and x twice; of the first team L has said one of two, the second is done. */
  const before = [said(0, 2), said(3, 2), said(3, 3, 1), said(4, 3)];
  const lent = hand([0], before, [3], graph);
  expect(lent).toEqual([{ at: 0, part: 1, parts: 3, answer: { lentTo: 3 } }]);
  const known = [...before, ...asSaid(lent)];
  expect(own(3, known, graph).help).toMatchObject({ at: 0, node: 0, parts: [1] });
  expect(help(3, 0, "3", known, graph, 1)).toMatchObject({ at: 0, part: 3, parts: 3 });
});

it("a phone says none of it on its own behalf", () => {
  const forOthers: RelaySaid[] = ["handed", { lentTo: 3 }, { by: 3, said: 7 }];
  expect(forOthers.map((answer) => relay.handOn?.isForOther(answer))).toEqual([true, true, true]);
  expect(relay.handOn?.isForOther(relay.says(rows, { at: 0, of: OF }, 0, [], truth) ?? 0)).toBe(false);
});

it("is read as it was written", () => {
  const number = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((one) => (one === 0 ? 0 : one));
  const place = fc.integer({ min: 0, max: 1_000_000 });
  const own = fc.oneof(number, fc.constant("handed" as const));
  const any: fc.Arbitrary<RelaySaid> = fc.oneof(
    own,
    place.map((lentTo) => ({ lentTo })),
    fc.tuple(place, own).map(([by, one]) => ({ by, said: one })),
  );
  fc.assert(
    fc.property(any, (answer) => {
      expect(readSaid(writeSaid(answer))).toEqual(answer);
    }),
  );
  for (const text of [">", ">k", ">3", "b:", "b:>c", "b:c:1", "k:1"]) expect(readSaid(text)).toBeNull();
});
