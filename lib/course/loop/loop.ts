// Chapter 7, the training loop: forward, loss, zero, backward, update; and what happens when one of them is missing.

import { chapter } from "../chapter";
import {
  choice,
  code,
  codeLine,
  line,
  lineAfterFewer,
  order,
  rightWords,
  signAndTurn,
  slide,
  words,
  worthOf,
} from "../structure";
import { worthIn } from "../worked-out";
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

const stepAt = (rate: number, w = 0) =>
  `w = ${w}\ngoal = 3\nrate = ${rate}\nslope = 2*(w - goal)\nnew = w - rate*slope`;
/** What the first two steps are told, and where the first one leads. */
const old = worthIn(stepAt(0.1), "slope");
const before = worthIn(stepAt(0.1), "new");
const fresh = worthIn(stepAt(0.1, before), "slope");

const items = {
  hook: slide(),
  // The board may be wiped at any time before blame is handed back.
  order: order({ forward: line, loss: line, wipe: lineAfterFewer(2), backward: line, update: line }),
  oneWeight: signAndTurn("x = 2\nw = 1\np = w*x\nL = (p - 6)**2", "w"),
  nextWeight: worthOf(stepAt(0.1), "new"),
  halfRate: worthOf(stepAt(0.5), "new"),
  forEver: worthOf(
    stepAt(1),
    "new",
    0.005,
    "back = new - rate*2*(new - goal)\nhot = 11/10\nover = w - hot*slope\nfurther = over - hot*2*(over - goal)",
  ),
  stuck: order(
    {
      fast: codeLine("0.2"),
      middle: codeLine("0.05"),
      slow: codeLine("0.01"),
      slowest: codeLine("0.001"),
      wild: codeLine("0.5"),
    },
    "samples = 2\nmiss = 2\nloss = samples*miss**2",
  ),
  missing: choice({
    zero: code("p.grad = 0", true),
    forward: code("out = model(x)"),
    update: code("p.data -= 0.1 * p.grad"),
  }),
  piledUp: worthOf(
    `old = ${old}\nfresh = ${fresh}\ngrad = old + fresh`,
    "grad",
    0.005,
    `rate = 0.1\nbefore = ${before}\nafter = before - rate*(old + fresh)\nclean = before - rate*fresh`,
  ),
  uphill: choice({
    down: code("p.data -= 0.1 * p.grad", true),
    up: code("p.data += 0.1 * p.grad"),
    replaced: code("p.data = -0.1 * p.grad"),
  }),
  whoIsWho: choice({ blame: words, rate: rightWords, loss: words }),
  optimizer: slide(),
  detective: slide(),
  takeaway: slide(),
};

export const loop = chapter("loop", items, { en, zh });
