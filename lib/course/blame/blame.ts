// Chapter 5, backpropagation: paths that meet add up, and nobody passes on before all of it has arrived.

import { chapter } from "../chapter";
import { blameOf, choice, code, readyAfter, relayThrough, sign, signWithHelp, slide } from "../structure";
import { oneIs, unwiped } from "../worked-out";
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

const ordered = "a = 1\nb = 2*a\nc = b - 3*a\nd = c + b\ne = c*d\nL = e + 5";
const disagree = "a = -2\nb = 3\nd = a*b\ne = a + b\nL = d*e + 10";

const product = "a = 3\nb = 2\nd = 1\nsum = a + b\nL = sum*d";
const once = unwiped(product, "a", 1);

const items = {
  hook: slide("a = 2\nb = -3\nc = 10\nf = -2\ne = a*b\nd = e + c\nL = d*f + 20", "L"),
  ready: readyAfter(ordered, ["L", "e"]),
  early: sign(ordered, "b"),
  backToStart: blameOf(ordered, "a"),
  twice: blameOf("a = 3\nL = a + a", "a"),
  timesItself: blameOf("a = 3\nL = a * a", "a"),
  together: relayThrough("x = 3\ny = -2\np = x*x\nq = x*y\ns = p + q\nL = s*s"),
  disagree: signWithHelp(disagree, "a"),
  disagreeToo: sign(disagree, "b"),
  cancel: sign("a = 5\nb = 2*a\nc = a + a\nL = b - c + 4", "a"),
  threeAgainstOne: sign("a = -2\nb = -3*a\nc = 2*a\nd = 2*a\nL = b + c + d + 9", "a"),
  oneAwake: sign("a = -1\nc = a - 2\nd = relu(c)\nL = d - a", "a"),
  reused: blameOf("a = 2\nb = 3*a\nc = b**2 + b\nL = c", "a"),
  collects: choice({
    add: code("a.grad += back", true),
    replace: code("a.grad = back"),
    largest: code("a.grad = max(a.grad, back)"),
  }),
  unwiped: choice(
    oneIs({ same: once, doubled: 2 * once, tripled: 3 * once }, unwiped(product, "a", 2)),
    [
      `a = ${once}`,
      `kept = ${unwiped(product, "sum", 1)}`,
      `second = ${unwiped(product, "sum", 2)}`,
      `third = ${unwiped(product, "a", 3)}`,
    ].join("\n"),
  ),
  takeaway: slide(),
};

export const blame = chapter("blame", items, { en, zh });
