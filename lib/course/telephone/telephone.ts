// Chapter 4, the chain rule: each one multiplies what arrives by its own slope, and passes it on.

import { chapter } from "../chapter";
import { blameOf, blameOnCard, choice, mostBlamedIn, relayOf, sign, slide, slopeOnCard } from "../structure";
import { largestOf } from "../worked-out";
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

const flipped = "a = 2\nb = 3*a\nc = -2*b\nL = c + 20";
const squared = (a: number) => `a = ${a}\nb = a**2\nc = -1*b\nL = c + 10`;

/** Five rows for a class to run: two of the same slopes in another order, and one with somebody who passes nothing on. */
const run = {
  mixed: [2, -1, 0.5, 3, -2, 1, -1, 2],
  halves: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
  threes: [3, 3, 3, 3, 3, 3, 3, 3],
  silent: [5, -3, 2, 4, 0, 6, -2, 3],
  shuffled: [-2, 2, 1, -1, 2, 3, 0.5, -1],
};

/** The slopes of four rows. */
const rows = { halves: "0.5*0.5*0.5*0.5", silent: "9*9*0*9", mixed: "2*3*2*2", threes: "3*3*3*3" };

const items = {
  hook: slide(flipped, "a"),
  loudest: choice(
    largestOf(rows),
    Object.entries(rows)
      .map(([name, slopes]) => `${name} = ${slopes}`)
      .join("\n"),
  ),
  run: relayOf(run),
  flipped: sign(flipped, "a"),
  flippedTwice: sign("a = 2\nb = -3*a\nc = -2*b\nL = c + 1", "a"),
  whisper: blameOf("a = 4\nb = 0.5*a\nc = 0.5*b\nL = 0.5*c + 1", "a", 0.0005),
  shout: blameOf("a = 1\nb = 3*a\nc = 3*b\nL = 3*c", "a"),
  asleep: sign("a = -1\nb = relu(a)\nc = 5*b\nL = c + 1", "a"),
  square: sign(squared(3), "a"),
  squareBelow: sign(squared(-3), "a"),
  card: blameOnCard("a = 1\nb = 3*a\nL = 9 - 2*b", "a"),
  lostFactor: slopeOnCard("a = -3\nb = a**2\nL = 20 - 2*b", "a"),
  largest: mostBlamedIn(flipped),
  takeaway: slide(),
};

export const telephone = chapter("telephone", items, { en, zh });
