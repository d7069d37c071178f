// Chapter 6, the neuron: inputs × weights + bias, squashed; and what that does to the blame.

import { chapter } from "../chapter";
import { choice, code, sign, slide, turnOf } from "../structure";
import { mostBlamedAfter } from "../worked-out";
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

/** The lecture's; its bias makes the numbers come out well. */
const neuronOf = [
  "x1 = 2",
  "w1 = -3",
  "x2 = 0",
  "w2 = 1",
  "b = 6.8813735870195432",
  "n = x1*w1 + x2*w2 + b",
  "o = tanh(n)",
].join("\n");
const withGoal = `${neuronOf}\nL = (o - 1)**2`;
const squash = "x = 1\no = tanh(w*x)\nL = (o + 1)**2";
const sure = (w: number) => `w = ${w}\n${squash}`;

const items = {
  hook: slide(neuronOf, "o"),
  goal: sign(withGoal, "w1", "squash = 1 - o**2"),
  idle: sign(withGoal, "w2"),
  input: sign(withGoal, "x2"),
  listening: sign(sure(0.5), "w", "goal = -1"),
  hardly: turnOf(
    sure(3),
    "w",
    1,
    0.01,
    "goal = -1\nturned = w + 1\nafter = (tanh(turned*x) + 1)**2\nchange = after - L",
  ),
  saturated: sign(sure(20), "w", "goal = -1"),
  learnsMost: choice(
    mostBlamedAfter({ unsure: "w = 0.5", sure: "w = 3", verySure: "w = 20" }, squash, "w"),
    ["0.5", "3", "20"]
      .map(
        (w, at) => `o${at} = tanh(${w})\nL${at} = (o${at} + 1)**2\ng${at} = 2*(o${at} + 1)*(1 - o${at}**2)`,
      )
      .join("\n")
      .concat("\nvery = 20"),
  ),
  asleep: sign("x = -2\nw = 1\nb = 1\nh = relu(w*x + b)\nL = (h - 3)**2", "w", "inside = w*x + b"),
  oneNeuron: choice(
    { three: code("3"), four: code("4", true), six: code("6") },
    "inputs = 3\nall = inputs + 1",
  ),
  wholeNetwork: choice(
    { weights: code("32"), few: code("33"), all: code("41", true), many: code("48") },
    "inputs = 3\nwide = 4\nend = 1\nfirst = (inputs + 1)*wide\nsecond = (wide + 1)*wide\nlast = (wide + 1)*end\nall = first + second + last",
  ),
  biasLine: choice({
    sum: code("n = x1*w1 + x2*w2"),
    bias: code("n = n + b", true),
    squash: code("o = n.tanh()"),
  }),
  takeaway: slide(),
};

export const neuron = chapter("neuron", items, { en, zh });
