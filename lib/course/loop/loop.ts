// Chapter 7, the training loop: forward, loss, zero, backward, update; and what happens when one of them is missing.

import { chapter } from "../chapter";
import { choice, code, rightWords, sign, slide, words, worthOf } from "../structure";
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

const stepAt = (rate: number) => `w = 0\nrate = ${rate}\nslope = 2*(w - 3)\nnew = w - rate*slope`;

const items = {
  hook: slide(),
  order: choice({ right: rightWords, updateFirst: words, lossLast: words }),
  oneWeight: sign("x = 2\nw = 1\np = w*x\nL = (p - 6)**2", "w"),
  nextWeight: worthOf(stepAt(0.1), "new"),
  halfRate: worthOf(stepAt(0.5), "new", 0.005, "goal = 3\nleft = new - goal"),
  forEver: worthOf(
    stepAt(1),
    "new",
    0.005,
    "goal = 3\nback = new - rate*2*(new - goal)\nhot = 11/10\nover = w - hot*slope\nfurther = over - hot*2*(over - goal)",
  ),
  stuck: choice(
    { small: code("0.001"), middle: code("0.05"), large: code("0.5", true) },
    "samples = 2\nmiss = 2\nloss = samples*miss**2",
  ),
  missing: choice({
    zero: code("p.grad = 0", true),
    forward: code("out = model(x)"),
    update: code("p.data -= 0.1 * p.grad"),
  }),
  piledUp: worthOf(
    "old = -6\nfresh = -4.8\ngrad = old + fresh",
    "grad",
    0.005,
    "rate = 0.1\nbefore = 0.6\nafter = before - rate*(old + fresh)\nclean = before - rate*fresh",
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
