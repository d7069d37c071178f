// Chapter 7, the training loop: forward, loss, zero, backward, update; and what happens when one of them is missing.

import { chapter } from "../chapter";
import { slideInCode, slideToNetwork } from "../slides";
import {
  choice,
  code,
  codeAndWords,
  codeLine,
  line,
  lineAfterFewer,
  match,
  order,
  signAndTurn,
  slide,
  worthOf,
} from "../structure";
import { curveAt, fallAt, worthIn } from "../worked-out";
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

const stepAt = (rate: number, w = 0) =>
  `w = ${w}\ngoal = 3\nrate = ${rate}\ngrad = 2*(w - goal)\nL = (w - goal)**2\nnew = w - rate*grad`;
/** What the first two steps are told, and where the first one leads. */
const old = worthIn(stepAt(0.1), "grad");
const before = worthIn(stepAt(0.1), "new");
const fresh = worthIn(stepAt(0.1, before), "grad");

/** Of that one number: from patient to one that never gets there, and one that gets away. */
const jumps = { away: 1.1, forEver: 1, patient: 0.1, atOnce: 0.5 };

/** Of the lecture's network, from bold to timid; and one that is too bold. */
const rates = { fast: 0.2, middle: 0.05, slow: 0.01, slowest: 0.001, wild: 0.5 };

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
    "back = new - rate*2*(new - goal)\nhot = 11/10\nover = w - hot*grad\nfurther = over - hot*2*(over - goal)",
  ),
  whichJump: choice(
    fallAt(jumps, stepAt, 5, "forEver"),
    `${stepAt(jumps.forEver)}\npatient = ${jumps.patient}\nhalf = ${jumps.atOnce}\nhot = ${jumps.away}`,
  ),
  stuck: order(
    {
      fast: codeLine(`${rates.fast}`),
      middle: codeLine(`${rates.middle}`),
      slow: codeLine(`${rates.slow}`),
      slowest: codeLine(`${rates.slowest}`),
      wild: codeLine(`${rates.wild}`),
    },
    "samples = 2\nmiss = 2\nloss = samples*miss**2",
  ),
  whichCurve: choice(
    curveAt({ slow: rates.slow, wild: rates.wild, slowest: rates.slowest, middle: rates.middle }, "slow"),
    `rate = ${rates.slow}\nfaster = ${rates.middle}\nslower = ${rates.slowest}\nboldest = ${rates.wild}`,
  ),
  missing: choice({
    forward: code("out = model(x)"),
    update: code("p.data -= 0.1 * p.grad"),
    zero: code("p.grad = 0", true),
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
  whoIsWho: match({
    loss: codeAndWords("L"),
    blame: codeAndWords("p.grad"),
    weight: codeAndWords("p.data"),
    rate: codeAndWords("0.1"),
    step: codeAndWords("0.1 * p.grad"),
  }),
  // Five votes, and a case.
  optimizer: slideToNetwork("byVotes", 6),
  detective: slideToNetwork("fromNone", 2),
  // One step a line, in the order of its title.
  takeaway: slideInCode(
    "out = model(x)",
    "loss = (out - y)**2",
    "p.grad = 0",
    "loss.backward()",
    "p.data -= 0.1 * p.grad",
  ),
};

export const loop = chapter("loop", items, { en, zh });
