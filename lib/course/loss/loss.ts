// Chapter 2, the loss: how far off a guess is, and what each guess should do about it.

import { chapter } from "../chapter";
import { slideOf } from "../slides";
import { choice, poll, sign, signAndTurn, slide, words, worthOf } from "../structure";
import { largestBeside, largestOf } from "../worked-out";
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

const miss = (p: number, y: number) => `p = ${p}\ny = ${y}\nL = (p - y)**2`;
const twoSamples = "p1 = 0.5\np2 = 2\nL = (p1 - 1)**2 + (p2 - 1)**2";
const weighed = (x: number, w: number) => `x = ${x}\nw = ${w}\np = w*x\nL = (p - 4)**2`;

/** Two guesses for the same answer, and many little misses beside a big one. */
const { y, low, high } = { y: 1, low: 0.3, high: 3 };
const { misses, small, big } = { misses: 10, small: 0.1, big: 0.5 };

const items = {
  hook: slide(),
  furtherOff: poll({ ann: words, bo: words, same: words }),
  tooLow: sign(miss(0.3, 1), "p"),
  nearly: sign(miss(-0.9, -1), "p", "step = 0.1\nafter = (p + step - y)**2"),
  costs: choice(
    largestOf({ below: `(${low} - ${y})**2`, above: `(${high} - ${y})**2` }),
    `y = ${y}\nlow = ${low}\nhigh = ${high}\nbelow = (low - y)**2\nabove = (high - y)**2`,
  ),
  tooHigh: sign(miss(3, 1), "p"),
  exactlyRight: sign(miss(1, 1), "p"),
  manySmall: choice(
    largestBeside(
      { many: `${misses} * ${small}**2`, one: `${big}**2` },
      { many: Array(misses).fill(small), one: [big] },
    ),
    `misses = ${misses}\nsmall = ${small}\nbig = ${big}\nmany = misses*small**2\none = big**2`,
  ),
  firstWish: sign(twoSamples, "p1"),
  secondWish: sign(twoSamples, "p2"),
  total: worthOf(twoSamples, "L"),
  weight: signAndTurn(weighed(2, -1), "w"),
  otherInput: sign(weighed(-2, 1), "w"),
  takeaway: slideOf("bars", "p1 = 0.5\np2 = 2\nL1 = (p1 - 1)**2\nL2 = (p2 - 1)**2\nL = L1 + L2", "p2"),
};

export const loss = chapter("loss", items, { en, zh });
