// Chapter 1, the derivative: turn a knob a little, and see how much comes of it.

import { chapter } from "../chapter";
import { slideOf } from "../slides";
import { blameOf, sign, signAndTurn, slide, turnOf } from "../structure";
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

const bowl = (x: number) => `x = ${x}\ny = (x - 5)**2`;
/** What a small step does. */
const step = (after: string, size = 0.1) => `step = ${size}\nafter = ${after}\nchange = after - y`;

/** One turn of the first knob, and what it brings for each unit of it, smaller and smaller. */
const smaller = ["one", "half", "tenth", "hundredth"]
  .map(
    (name, at) =>
      `${name} = ((x + ${[1, 0.5, 0.1, 0.01][at]} - 5)**2 - (x - 5)**2) / ${[1, 0.5, 0.1, 0.01][at]}`,
  )
  .join("\n");

const items = {
  hook: slide(bowl(2), "x"),
  wok: slide(),
  downhill: turnOf(bowl(2), "x", 0.1, 0.05, step("(x + step - 5)**2")),
  uphill: sign(bowl(7), "x", step("(x + step - 5)**2")),
  bottom: sign(bowl(5), "x", step("(x + step - 5)**2")),
  straight: blameOf("x = 1\ny = 3*x + 4", "x"),
  leftOfZero: sign("x = -3\ny = x**2", "x", step("(x + step)**2")),
  steeper: blameOf("x = 0\ny = exp(x)", "x", 0.005, step("exp(x + step)")),
  shared: sign("x = 3\ny = 12/x", "x", step("12/(x + step)")),
  turn: signAndTurn("x = 2\ny = 9 - x", "x", step("9 - (x + step)", 1)),
  tiny: turnOf(bowl(2), "x", 1, 0.5, `${step("(x + step - 5)**2", 1)}\n${smaller}`),
  takeaway: slideOf("plot", bowl(2), "x"),
};

export const knob = chapter("knob", items, { en, zh });
