// Chapter 6, the neuron: inputs × weights + bias, squashed; and what that does to the blame.

import { parameterCount } from "../../training/shape";
import { chapter } from "../chapter";
import { slideOf } from "../slides";
import { choice, code, order, parametersAre, sign, slide, turnOf } from "../structure";
import { mostBlamedFirst, mostParameters, oneIs } from "../worked-out";
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
const goal = "goal = -1";
const squash = `x = 1\n${goal}\no = tanh(w*x)\nL = (o - goal)**2`;
const squashed = (w: number) => `w = ${w}\n${squash}`;
const { unsure, sure, very } = { unsure: 0.5, sure: 3, very: 20 };
/** Of the neuron with the weight `w`, each name with its place behind it. */
const lossAndBlame = (w: number, at: number) =>
  `o${at} = tanh(${w})\nL${at} = (o${at} - goal)**2\ng${at} = 2*(o${at} - goal)*(1 - o${at}**2)`;

/** Of the network with two layers of four. */
const sizes = [
  "inputs = 3",
  "wide = 4",
  "end = 1",
  "first = (inputs + 1)*wide",
  "second = (wide + 1)*wide",
  "last = (wide + 1)*end",
  "all = first + second + last",
  "two = 2",
  "broad = 16",
  "broadest = (two + 1)*broad + (broad + 1)*broad + (broad + 1)*end",
].join("\n");

const items = {
  hook: slide(neuronOf, "o"),
  goal: sign(withGoal, "w1", "squash = 1 - o**2"),
  idle: sign(withGoal, "w2"),
  input: sign(withGoal, "x2"),
  listening: sign(squashed(unsure), "w"),
  hardly: turnOf(
    squashed(sure),
    "w",
    1,
    0.01,
    "turned = w + 1\nafter = (tanh(turned*x) - goal)**2\nchange = after - L",
  ),
  saturated: sign(squashed(very), "w"),
  learnsMost: order(
    mostBlamedFirst({ unsure: `w = ${unsure}`, sure: `w = ${sure}`, verySure: `w = ${very}` }, squash, "w"),
    [goal, `very = ${very}`, ...[unsure, sure, very].map(lossAndBlame)].join("\n"),
  ),
  asleep: sign("x = -2\nw = 1\nb = 1\nh = relu(w*x + b)\nL = (h - 3)**2", "w", "inside = w*x + b"),
  oneNeuron: choice(
    oneIs({ three: 3, four: 4, six: 6 }, parameterCount([3, 1])),
    "inputs = 3\nall = inputs + 1",
  ),
  wholeNetwork: choice(
    oneIs({ weights: 32, few: 33, all: 41, many: 48 }, parameterCount([3, 4, 4, 1])),
    sizes,
  ),
  widest: choice(
    mostParameters({ square: [2, 6, 6, 1], wide: [2, 12, 1], deep: [2, 4, 4, 4, 1] }),
    [
      "inputs = 2",
      "twelve = 12",
      "half = 6",
      "third = 4",
      "wide = (inputs + 1)*twelve + (twelve + 1)",
      "square = (inputs + 1)*half + (half + 1)*half + (half + 1)",
      "deep = (inputs + 1)*third + 2*(third + 1)*third + (third + 1)",
    ].join("\n"),
  ),
  exactly: parametersAre(
    3,
    parameterCount([3, 4, 4, 1]),
    `${sizes}\neight = 8\nalso = (inputs + 1)*eight + (eight + 1)*end`,
  ),
  biasLine: choice({
    sum: code("n = x1*w1 + x2*w2"),
    bias: code("n = n + b", true),
    squash: code("o = n.tanh()"),
  }),
  takeaway: slideOf("plot", "n = 0\no = tanh(n)", "n"),
};

export const neuron = chapter("neuron", items, { en, zh });
