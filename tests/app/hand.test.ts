// A hand of cards on a phone: worked off tap by tap, with a way back, and never lost because it was not finished.

import { describe, expect, test } from "vitest";
import { sendsAt } from "../../app/play/[code]/time-to-send";
import {
  answerOf,
  apart,
  cardOnTop,
  type HandSize,
  isComplete,
  oneCardBack,
  rightInHand,
  type Tap,
  tapped,
  tapsIn,
} from "../../app/questions/weight/hand";
import { readHand } from "../../lib/questions/weight/hand-text";

const signs: HandSize = { cards: 3, perCard: 1 };
const turns: HandSize = { cards: 2, perCard: 2 };

const play = (taps: readonly Tap[], size: HandSize) =>
  taps.reduce<Tap[]>((hand, tap) => tapped(hand, tap, size), []);

describe("an answer", () => {
  test.each<[HandSize, Tap[], string]>([
    [signs, ["+", "0", "-"], "+0-"],
    [signs, ["+"], "+??"],
    [signs, ["?", "-"], "?-?"],
    [turns, ["+", "-", "0", "0"], "+0 -0"],
    [turns, ["+"], "+? ??"],
    [turns, ["+", "-"], "+? -?"],
    [turns, ["?", "-", "+"], "?- ?+"],
  ])("of %o after %j is %s, open cards as question marks", (size, taps, answer) => {
    expect(answerOf(play(taps, size), size)).toBe(answer);
    expect(readHand(answer, size.cards, size.perCard === 2)).not.toBeNull();
  });

  test.each([[[]], [["?"]], [["?", "?", "?"]]])("is none where nothing was said: %j", (taps) => {
    expect(answerOf(taps as Tap[], signs)).toBeNull();
  });

  test.each<[HandSize, string]>([
    [signs, "+?-"],
    [turns, "+? -?"],
    [turns, "00 +-"],
  ])("of %o reads back: %s", (size, answer) => {
    expect(answerOf(tapsIn(answer, size), size)).toBe(answer);
  });
});

describe("the cards", () => {
  test("come one by one, and the last one stays on top", () => {
    const taps: Tap[] = ["+", "+", "+"];
    expect([0, 1, 2, 3].map((count) => cardOnTop(taps.slice(0, count), signs))).toEqual([0, 1, 2, 2]);
  });

  test("skipping a card's sign skips its turn as well, but not the other way round", () => {
    expect(play(["?"], turns)).toEqual(["?", "?"]);
    expect(play(["+", "?"], turns)).toEqual(["+", "?"]);
  });

  test("a hand is complete with its last tap, and not before", () => {
    expect(isComplete(play(["+", "+"], signs), signs)).toBe(false);
    expect(isComplete(play(["+", "+", "?"], signs), signs)).toBe(true);
    expect(isComplete(play(["+", "-", "0"], turns), turns)).toBe(false);
    expect(isComplete(play(["+", "-", "?"], turns), turns)).toBe(true);
  });

  test("one card back: the one begun, or else the one before; never before the first", () => {
    expect(oneCardBack(["+", "-"], signs)).toEqual(["+"]);
    expect(oneCardBack(["+", "-", "0"], turns)).toEqual(["+", "-"]);
    expect(oneCardBack(["+", "-"], turns)).toEqual([]);
    expect(oneCardBack(["+"], turns)).toEqual([]);
    expect(oneCardBack([], signs)).toEqual([]);
  });
});

describe("sending an unfinished hand", () => {
  test("is due a moment before time is up, so that it arrives within it", () => {
    expect(sendsAt({ closesAt: 63_000 })).toBeGreaterThan(62_000);
    expect(sendsAt({ closesAt: 63_000 })).toBeLessThan(62_900);
  });

  test("is due at no time of its own without a time limit", () => {
    expect(sendsAt({ closesAt: null })).toBeNull();
  });
});

describe("what was right", () => {
  const cards = [{ index: 4 }, { index: 2 }];
  const stage = { order: [2, 4, 0], taps: "sign" as const };

  test("is counted card by card, by the weight on each", () => {
    expect(rightInHand(stage, { signs: "+-0" }, cards, "-+")).toEqual({ right: 2, count: 2 });
    expect(rightInHand(stage, { signs: "+-0" }, cards, "+?")).toEqual({ right: 0, count: 2 });
  });

  test("is right or wrong as a whole for a single card", () => {
    expect(rightInHand(stage, { signs: "+-0" }, [{ index: 2 }], "+")).toBeNull();
  });
});

test("after the reveal a card is among the wrong ones also where it was left open, or turned the wrong way", () => {
  const hand = [
    { right: "+", said: "+" },
    { right: "+", said: "-" },
    { right: "0", said: null },
    { right: "-", said: "-", turn: "+" },
    { right: "-", said: "-", turn: "-" },
  ] as const;
  expect(apart(hand)).toEqual({ wrong: [hand[1], hand[2], hand[4]], right: [hand[0], hand[3]] });
});
