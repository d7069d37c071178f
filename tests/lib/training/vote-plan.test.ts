// The plan of a class's descent: rounds counted in one way, and a hand that suits the class.

import { describe, expect, test } from "vitest";
import { valueAt } from "../../../lib/training/schedule";
import {
  cardsFor,
  firstVotes,
  plannedRounds,
  roundsToAskAll,
  stepSizeOver,
} from "../../../lib/training/vote-plan";

describe("the planned rounds", () => {
  test.each([2, 10, 50])(
    "%s of them: the first with the first step size, the last with the last",
    (rounds) => {
      const stepSize = stepSizeOver(rounds, { start: 0.2, end: 0.02 });
      expect(plannedRounds({ stepSize })).toBe(rounds);
      expect(valueAt(stepSize, 0)).toBeCloseTo(0.2, 12);
      expect(valueAt(stepSize, rounds - 1)).toBeCloseTo(0.02, 12);
      expect(valueAt(stepSize, rounds - 2)).toBeGreaterThan(0.02);
    },
  );
});

describe("cards for each phone", () => {
  test.each([
    [13, 3],
    [41, 3],
    [41, 40],
    [337, 40],
    [3, 1],
    [41, 0],
  ])(
    "for %s weights and %s phones are no more than a minute's, nor than there are weights",
    (parameters, phones) => {
      const cards = cardsFor(parameters, phones);
      expect(cards).toBeGreaterThanOrEqual(Math.min(3, parameters));
      expect(cards).toBeLessThanOrEqual(Math.min(6, parameters));
    },
  );

  test("give every weight three votes a round where the class is large enough", () => {
    expect(cardsFor(41, 40) * 40).toBeGreaterThanOrEqual(3 * 41);
  });

  test("are fewer in a larger class", () => {
    expect(cardsFor(41, 40)).toBeLessThan(cardsFor(41, 10));
  });

  test("are also suggested before anybody has come", () => {
    expect(firstVotes(41, 0).perPhone).toBe(cardsFor(41, 30));
  });
});

describe("asking about all weights", () => {
  test.each([
    [13, 6, 3, 1],
    [41, 6, 3, 3],
    [337, 6, 40, 2],
    [337, 10, 1, 34],
    [5, 10, 1, 1],
  ])("%s weights, %s cards, %s phones: %s rounds", (parameters, perPhone, phones, rounds) => {
    expect(roundsToAskAll(parameters, perPhone, phones)).toBe(rounds);
  });
});
