// The second half of the built-in quiz: neurons that listen, and neurons that don't.

import type { BlameQuestion } from "../questions/blame/blame";

const usual = { kind: "blame", showsBlameFromAbove: true, seconds: 45, points: 100 } as const;

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

export const neuronQuestions: BlameQuestion[] = [
  {
    ...usual,
    expression: "x = -2\nh = relu(x)\nL = 3 * h",
    target: "x",
    prompt: {
      en: "relu turns everything below zero into 0. Does x matter?",
      zh: "relu 把零以下的数全变成 0。x 还管用吗？",
    },
    explanation: {
      en: "x is at −2. A little more or less, and relu still says 0, so the loss doesn't move. This neuron sleeps, and the wok arrives empty.",
      zh: "x 在 −2。多一点少一点，relu 都还是 0，损失一动不动。这个神经元睡着了，传到的是一口空锅。",
    },
  },
  {
    ...usual,
    expression: neuron,
    target: "w1",
    prompt: {
      en: "A real neuron: inputs × weights + bias, squashed by tanh. Which way does w1 push o?",
      zh: "真正的神经元来了：输入 × 权重 + 偏置，再用 tanh 压一压。w1 会把 o 往哪边推？",
    },
    explanation: {
      en: "tanh passes on 0.5 here, and w1's local slope is its input x1 = 2. 2 × 0.5 = 1: up it goes.",
      zh: "tanh 在这里往后传 0.5，w1 这一步的斜率是它的输入 x1 = 2。2 × 0.5 = 1：往上走。",
    },
  },
  {
    ...usual,
    expression: neuron,
    target: "w2",
    prompt: {
      en: "Same neuron, the other weight. Look at its input.",
      zh: "同一个神经元，另一个权重。看看它的输入。",
    },
    explanation: {
      en: "Its input x2 is 0, and 0 × anything is 0. A weight that was given nothing to work with can't be blamed this time.",
      zh: "它的输入 x2 是 0，0 乘什么都是 0。这次什么都没交给它，当然怪不到它头上。",
    },
  },
  {
    ...usual,
    showsBlameFromAbove: false,
    expression: `${neuron}\ny = 1\nL = (o - y) ** 2`,
    target: "w1",
    prompt: {
      en: "Now with a goal: o should be 1, and L is the squared miss. What about w1?",
      zh: "现在有目标了：o 应该是 1，L 是差距的平方。w1 呢？",
    },
    explanation: {
      en: "o is about 0.71, too low. Raising w1 raises o, which brings it closer to 1, so the loss goes down. To learn, turn w1 up!",
      zh: "o 大约是 0.71，低了。w1 变大，o 也变大，离 1 更近，损失就变小。想学会，就把 w1 调大！",
    },
  },
  {
    ...usual,
    expression: "x = 1\nw = 20\nn = w * x\no = tanh(n)\ny = -1\nL = (o - y) ** 2",
    target: "w",
    prompt: {
      en: "o is 1 but should be −1: as wrong as can be. So w carries a huge wok?",
      zh: "o 是 1，本该是 −1，错得离谱。那 w 的锅一定很大？",
    },
    explanation: {
      en: "tanh is pressed flat at 20: its slope is so close to 0 that the computer reads exactly 0. The neuron is wrong and so sure of itself that no blame gets through.",
      zh: "tanh 在 20 这里已经压平了，斜率小到电脑读出来就是 0。它错了，却自信过头，什么锅都传不进去。",
    },
  },
];
