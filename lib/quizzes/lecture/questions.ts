// What the built-in quiz asks, along the graphs of Karpathy's micrograd lecture; its words are in the files of the languages.
// Its numbers are chosen so that no loss is negative.

import type { Kinds } from "../../questions/kinds";

const product = "a = -2\nb = -3\nL = a * b";
const chain = "a = 2\nb = -3\nc = 2\nf = -2\ne = a * b\nd = e + c\nL = d * f";

/** The lecture's neuron; its bias makes the numbers come out well. */
const neuron = [
  "x1 = 2",
  "w1 = -3",
  "x2 = 0",
  "w2 = 1",
  "b = 6.8813735870195432",
  "n = x1*w1 + x2*w2 + b",
  "o = tanh(n)",
].join("\n");

/** What most questions of this quiz share. */
const usual = { kind: "blame", showsBlameFromAbove: true, points: 100 } as const;
const quick = { ...usual, seconds: 30 };
const slow = { ...usual, seconds: 45 };
/** Phones do not see what arrives from above. */
const alone = { ...slow, showsBlameFromAbove: false };

/** In the order in which they are asked; the languages give the words of each by its name. */
export const questions = {
  factorOfMinusThree: { ...quick, expression: product, target: "a" },
  factorOfTwo: { ...quick, expression: product, target: "b" },
  plus: { ...quick, expression: "e = 16\nc = -10\nL = e + c", target: "c" },
  besideTheLoss: { ...quick, expression: chain, target: "d" },
  otherFactorOfLoss: { ...quick, expression: chain, target: "f" },
  throughThePlus: { ...quick, expression: chain, target: "c" },
  twoFlips: { ...slow, expression: chain, target: "a" },
  withoutHelp: { ...alone, expression: chain, target: "b" },
  usedTwice: { ...quick, expression: "a = -3\nb = a + a\nL = b + 10", target: "a" },
  pathsDisagree: { ...slow, expression: "a = 2\nb = -3\nd = a * b\ne = a + b\nL = d * e", target: "a" },
  pathsCancel: { ...quick, expression: "a = 5\nb = 2 * a\nc = a + a\nL = b - c", target: "a" },
  sleepingNeuron: { ...slow, expression: "x = -2\nh = relu(x)\nL = 3 * h", target: "x" },
  weightOfTwo: { ...slow, expression: neuron, target: "w1" },
  weightOfZero: { ...slow, expression: neuron, target: "w2" },
  withAGoal: { ...alone, expression: `${neuron}\ny = 1\nL = (o - y) ** 2`, target: "w1" },
  // What is handed back to w's product is 0 already, and would be the answer.
  saturated: {
    ...alone,
    expression: "x = 1\nw = 20\nn = w * x\no = tanh(n)\ny = -1\nL = (o - y) ** 2",
    target: "w",
  },
} satisfies Record<string, Omit<Kinds["blame"]["question"], "prompt" | "explanation">>;
