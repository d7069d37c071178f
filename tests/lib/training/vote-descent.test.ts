// The class as the optimizer: fair dealing and honest counting.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sign } from "../../../lib/micrograd/sign";
import { dealOrder, handOf } from "../../../lib/training/deal";
import { coinSigns, moved, verdictOf } from "../../../lib/training/vote-descent";
import { recordVotes, scoreOf, signsOf, totalScore, votersOf } from "../../../lib/training/vote-record";

const zeros = (length: number) => Array.from({ length }, () => 0);
const range = (length: number) => Array.from({ length }, (_, i) => i);

describe("dealing", () => {
  const countsOf = (hands: number[][], parameters: number) => {
    const counts = zeros(parameters);
    for (const index of hands.flat()) counts[index] = (counts[index] as number) + 1;
    return counts;
  };

  test.each([
    [40, 41, 3],
    [40, 41, 1],
    [3, 17, 6],
    [500, 41, 2],
    [1, 5, 5],
    [7, 3, 10],
  ])(
    "%s phones, %s weights, %s each: every weight as often as any other, to within one",
    (seats, weights, per) => {
      const order = dealOrder(1, 0, zeros(weights));
      const hands = range(seats).map((seat) => handOf(order, seat, per));
      const counts = countsOf(hands, weights);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      for (const hand of hands) {
        expect(hand).toHaveLength(Math.min(per, weights));
        expect(new Set(hand).size).toBe(hand.length);
      }
    },
  );

  test("what nobody answered goes round again first", () => {
    const votes = zeros(41).map((_, index) => (index % 4 === 0 ? 0 : 2));
    const order = dealOrder(1, 5, votes);
    expect(order.slice(0, 11).sort((a, b) => a - b)).toEqual(range(41).filter((index) => index % 4 === 0));
  });

  test("with few phones, all weights have had their turn after as many rounds as it takes", () => {
    const votes = zeros(41);
    for (let round = 0; round < 7; round++) {
      const order = dealOrder(9, round, votes);
      for (const seat of range(3))
        for (const index of handOf(order, seat, 2)) votes[index] = (votes[index] as number) + 1;
    }
    expect(votes.filter((count) => count === 0)).toEqual([]);
  });

  test("comes again from seed and round, and differs between rounds", () => {
    expect(dealOrder(1, 2, zeros(41))).toEqual(dealOrder(1, 2, zeros(41)));
    expect(dealOrder(1, 2, zeros(41))).not.toEqual(dealOrder(1, 3, zeros(41)));
    expect(dealOrder(1, 2, zeros(41))).not.toEqual(dealOrder(2, 2, zeros(41)));
  });

  test("no weight is favoured over many rounds", () => {
    const firsts = zeros(5);
    for (let round = 0; round < 2_000; round++) {
      const [first] = dealOrder(1, round, zeros(5)) as [number];
      firsts[first] = (firsts[first] as number) + 1;
    }
    for (const count of firsts) expect(Math.abs(count - 400)).toBeLessThan(80);
  });
});

describe("counting", () => {
  const verdict = (signs: string) => {
    const count = { "+": 0, "0": 0, "-": 0 };
    for (const sign of signs) count[sign as Sign]++;
    return verdictOf(count);
  };

  test.each<[string, Sign, number, number]>([
    ["+++--", "+", 5, 0.2],
    ["-", "-", 1, 1],
    ["+++", "+", 3, 1],
    ["000+", "0", 4, 0.5],
    ["+-", "0", 2, 0],
    ["+-0", "0", 3, 0],
    ["00++-", "0", 5, 0],
    ["", "0", 0, 0],
  ])("votes %j say %s, of %s votes, with confidence %s", (signs, sign, votes, confidence) => {
    expect(verdict(signs)).toEqual({ sign, votes, confidence });
  });
});

describe("the record of a step", () => {
  const counts = [
    { "+": 3, "0": 0, "-": 1 },
    { "+": 1, "0": 0, "-": 1 },
    { "+": 0, "0": 2, "-": 0 },
    { "+": 0, "0": 0, "-": 0 },
    { "+": 5, "0": 0, "-": 0 },
  ];
  const record = recordVotes(counts, ["+", "-", "0", "+", "-"], [0, 1, 2, 3, 5, 12]);

  test("counts single votes, and weights that the class decided on, beside the true signs", () => {
    expect(scoreOf(record)).toEqual({ voters: 6, votes: 13, right: 6, decided: 3, decidedRight: 2 });
  });

  test("keeps what was said of each weight, how surely, and how often it was asked", () => {
    expect(record).toMatchObject({ signs: "+000+", confidence: "50909", asked: [4, 2, 2, 0, 5] });
    expect(signsOf(record)).toEqual(["+", "0", "0", "0", "+"]);
  });

  test("adds up over the steps", () => {
    const more = { voters: 4, votes: 2, right: 1, decided: 1, decidedRight: 0 };
    expect(totalScore([scoreOf(record), more])).toEqual({
      votes: 15,
      right: 7,
      decided: 4,
      decidedRight: 2,
    });
    expect(totalScore([])).toEqual({ votes: 0, right: 0, decided: 0, decidedRight: 0 });
  });
});

describe("the voters of several steps", () => {
  const step = (...seats: number[]) => recordVotes([], [], seats);

  test("are all who voted in any of them, each once", () => {
    expect(votersOf([step(0, 1, 2), step(1, 2), step(7)])).toBe(4);
    expect(votersOf([step(0, 1), step(2, 3), step(4, 5)])).toBe(6);
    expect(votersOf([])).toBe(0);
  });

  test("are as many as there are seats among all, in any class", () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(3_000))), (steps) => {
        expect(votersOf(steps.map((seats) => step(...seats)))).toBe(new Set(steps.flat()).size);
      }),
    );
  });

  test("take little room in a step's record: 500 characters of 2,000 voters", () => {
    expect(step(...Array(2_000).keys()).seats).toHaveLength(500);
  });

  test("are those of the fullest step, where it was not kept who they were", () => {
    const old = { voters: 9 };
    expect(votersOf([old, { voters: 7 }])).toBe(9);
    expect(votersOf([old, step(0, 1)])).toBe(9);
  });
});

test("every weight moves one step against its sign, or stays", () => {
  expect([...moved(Float64Array.of(1, 1, 1), ["+", "0", "-"], 0.25)]).toEqual([0.75, 1, 1.25]);
});

test("coins come again from seed and round, and are fair", () => {
  expect(coinSigns(1, 2, 41)).toEqual(coinSigns(1, 2, 41));
  expect(coinSigns(1, 2, 41)).not.toEqual(coinSigns(1, 3, 41));
  const heads = coinSigns(1, 0, 10_000).filter((sign) => sign === "+");
  expect(Math.abs(heads.length - 5_000)).toBeLessThan(200);
});
