// The class as the optimizer: fair dealing, honest counting, and classes that train a network by their votes.

import { describe, expect, test } from "vitest";
import { Random } from "../../../lib/micrograd/random";
import { type BlameSign, signOf } from "../../../lib/questions/sign-of";
import { dealOrder, handOf } from "../../../lib/training/deal";
import { valueAt } from "../../../lib/training/schedule";
import { TrainingRun } from "../../../lib/training/training-run";
import { coinSigns, majority, moved, trueSigns, type WeightVote } from "../../../lib/training/vote-descent";
import { lecture } from "./configs";

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
  const verdict = (signs: string) =>
    majority(
      [...signs].map((sign) => ({ index: 0, sign: sign as BlameSign })),
      1,
    )[0];

  test.each<[string, BlameSign, number, number]>([
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

  test("each weight has its own votes, in any order; votes for none are not counted", () => {
    const votes: WeightVote[] = [
      { index: 2, sign: "-" },
      { index: 0, sign: "+" },
      { index: 2, sign: "-" },
      { index: 3, sign: "+" },
    ];
    expect(majority(votes, 3).map(({ sign, votes }) => `${sign}${votes}`)).toEqual(["+1", "00", "-2"]);
  });
});

test("every weight moves one step against its sign, or stays", () => {
  expect([...moved(Float64Array.of(1, 1, 1), ["+", "0", "-"], 0.25)]).toEqual([0.75, 1, 1.25]);
});

test("the true signs are those of the gradient; coins come again from seed and round, and are fair", () => {
  expect(trueSigns(Float64Array.of(0.3, 0, -2))).toEqual(["+", "0", "-"]);
  expect(coinSigns(1, 2, 41)).toEqual(coinSigns(1, 2, 41));
  expect(coinSigns(1, 2, 41)).not.toEqual(coinSigns(1, 3, 41));
  const heads = coinSigns(1, 0, 10_000).filter((sign) => sign === "+");
  expect(Math.abs(heads.length - 5_000)).toBeLessThan(200);
});

describe("40 students train the lecture's 41 parameters in 10 rounds", { timeout: 30_000 }, () => {
  const STUDENTS = 40;
  const ROUNDS = 10;
  const CLASSES = 200;
  /** From 0.2 to a tenth of it in the last round. */
  const STEP = { start: 0.2, end: 0.02, steps: ROUNDS - 1 };
  /** Squared errors of four samples that add up to less than 1: no sample can be on the wrong side. */
  const SUCCESS = 1;

  type Deal = (round: number, votes: number[], random: Random) => number[][];
  const fairly =
    (perPhone: number): Deal =>
    (round, votes) => {
      const order = dealOrder(1, round, votes);
      return range(STUDENTS).map((seat) => handOf(order, seat, perPhone));
    };
  /** Every student picks weights without knowing what the others have. */
  const atRandom =
    (perPhone: number): Deal =>
    (_, votes, random) =>
      range(STUDENTS).map(() => random.shuffle(range(votes.length)).slice(0, perPhone));

  /** Right with this chance; whoever is wrong says one of the other two signs. */
  function vote(gradient: number, chance: number, random: Random): BlameSign {
    const right = signOf(gradient);
    if (random.uniform(0, 1) < chance) return right;
    const others = (["+", "0", "-"] as const).filter((sign) => sign !== right);
    return others[random.integer(2)] as BlameSign;
  }

  /** The loss after all rounds of one class, which starts from its own weights. */
  function lossOfClass(seed: number, chance: number, deal: Deal): number {
    const run = new TrainingRun({ ...lecture, seed });
    const random = Random.fromSeed(2 ** 40 + seed);
    let state = run.start();
    const counts = zeros(state.parameters.length);
    for (let round = 0; round < ROUNDS; round++) {
      const picture = run.picture(state);
      if (!picture.ok) throw new Error("refused");
      const { gradient } = picture.value;
      const votes = deal(round, counts, random)
        .flat()
        .map((index) => ({ index, sign: vote(gradient[index] as number, chance, random) }));
      const verdicts = majority(votes, counts.length);
      verdicts.forEach(({ votes }, index) => {
        counts[index] = (counts[index] as number) + votes;
      });
      const signs = verdicts.map(({ sign }) => sign);
      state = { ...state, step: round + 1, parameters: moved(state.parameters, signs, valueAt(STEP, round)) };
    }
    return run.evaluate(state.parameters).loss;
  }

  const successes = (chance: number, deal: Deal) =>
    range(CLASSES).filter((seed) => lossOfClass(seed, chance, deal) < SUCCESS).length / CLASSES;

  /** Two standard deviations of the difference between two shares, each counted in so many classes. */
  const samplingError = (share: number) => 2 * Math.sqrt((2 * share * (1 - share)) / CLASSES);

  test.each([
    [0.7, 3, 0.97],
    [0.7, 1, 0.78],
    [0.6, 10, 0.98],
  ])(
    "each right with chance %s, voting on %s weights of their own choice: %s of classes succeed",
    (chance, perPhone, share) => {
      expect(Math.abs(successes(chance, atRandom(perPhone)) - share)).toBeLessThan(samplingError(share));
    },
  );

  test.each([
    [0.7, 3, 0.97],
    [0.7, 1, 0.9],
    [0.6, 10, 0.98],
  ])(
    "each right with chance %s, dealt %s weights fairly: at least %s succeed, since no weight is left out",
    (chance, perPhone, share) => {
      expect(successes(chance, fairly(perPhone))).toBeGreaterThan(share - samplingError(share));
    },
  );

  test("a class that tosses coins does not train a network", () => {
    const tossed = range(100).filter((seed) => {
      const run = new TrainingRun({ ...lecture, seed });
      const parameters = range(ROUNDS).reduce(
        (parameters, round) => moved(parameters, coinSigns(seed, round, 41), valueAt(STEP, round)),
        run.start().parameters,
      );
      return run.evaluate(parameters).loss < SUCCESS;
    });
    expect(tossed.length).toBeLessThan(10);
  });
});
