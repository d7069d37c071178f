// The built-in quiz: from one multiplication to a whole neuron, along the graphs of Karpathy's micrograd lecture.

import type { BlameQuestion } from "../questions/blame/blame";
import type { LocalizedText } from "../questions/localized-text";
import { neuronQuestions } from "./lecture-neuron";

export interface BuiltInQuiz {
  id: string;
  title: LocalizedText;
  items: BlameQuestion[];
}

/** What most questions of this quiz share. */
const usual = { kind: "blame", showsBlameFromAbove: true, seconds: 30, points: 100 } as const;

const product = "a = 2\nb = -3\nL = a * b";
const chain = "a = 2\nb = -3\nc = 10\nf = -2\ne = a * b\nd = e + c\nL = d * f";

const firstSteps: BlameQuestion[] = [
  {
    ...usual,
    expression: product,
    target: "a",
    prompt: {
      en: "One multiplication. Nudge a up a tiny bit: where does L go?",
      zh: "只有一次乘法。把 a 往上拨一点点，L 会往哪儿走？",
    },
    explanation: {
      en: "L is a times −3, so every bit that a gains takes three bits off L. In a product, a factor's blame is the other factor.",
      zh: "L 等于 a 乘 −3：a 每多一点，L 就少三点。乘法里，一个数背的锅，就是跟它相乘的那个数。",
    },
  },
  {
    ...usual,
    expression: product,
    target: "b",
    prompt: {
      en: "Same graph, the other factor. What if b grows?",
      zh: "还是这张图，换另一个数：b 变大会怎样？",
    },
    explanation: {
      en: "Now the other factor is a = 2, a positive number. b is negative, yet making it larger makes L larger. Look at the partner, not at the number itself.",
      zh: "这次相乘的另一个数是 a = 2，是正的。b 自己虽然是负数，可它变大，L 也跟着变大。要看搭档，别看自己。",
    },
  },
  {
    ...usual,
    expression: "e = -6\nc = 10\nL = e + c",
    target: "c",
    prompt: { en: "A plus sign this time. Who gets what?", zh: "这回是加号。锅怎么分？" },
    explanation: {
      en: "Addition hands the whole wok to both sides, unchanged: local slope 1 for each. The sizes of e and c don't matter.",
      zh: "加法最公平：锅原样传给两边，各自的斜率都是 1。e 和 c 有多大，一点都不影响。",
    },
  },
  {
    ...usual,
    expression: chain,
    target: "d",
    prompt: {
      en: "A longer chain. Start next to the loss: what about d?",
      zh: "链条变长了。先看离损失最近的：d 呢？",
    },
    explanation: {
      en: "d is multiplied by f = −2 to make L, so d carries −2. Always begin at the loss and walk backwards.",
      zh: "d 乘上 f = −2 就得到 L，所以 d 背的是 −2。永远从损失出发，往回走。",
    },
  },
  {
    ...usual,
    expression: chain,
    target: "f",
    prompt: { en: "And f, the other factor of L?", zh: "那 f 呢？它是 L 的另一个因数。" },
    explanation: {
      en: "f's partner is d = 4. A negative number like f can very well push the loss up when it grows.",
      zh: "f 的搭档是 d = 4。f 自己是负的，可它一变大，损失照样往上走。",
    },
  },
  {
    ...usual,
    expression: chain,
    target: "c",
    prompt: { en: "One step further back: c only meets a plus.", zh: "再往回一步：c 只碰到一个加号。" },
    explanation: {
      en: "−2 arrives at d, and the plus passes it on as it is: 1 × −2 = −2. That is the chain rule: local times what comes from above.",
      zh: "到 d 的锅是 −2，加号原样往后传：1 × −2 = −2。这就是链式法则：自己的斜率 × 上面传来的锅。",
    },
  },
  {
    ...usual,
    seconds: 45,
    expression: chain,
    target: "a",
    prompt: { en: "All the way back to a. Count the flips!", zh: "一路走回 a。数一数锅翻了几次面！" },
    explanation: {
      en: "−2 comes from above, and the local slope is b = −3. Minus times minus: a carries +6. The wok turned over twice.",
      zh: "上面传来 −2，自己这一步的斜率是 b = −3。负负得正：a 背 +6。锅翻了两次面，又正过来了。",
    },
  },
  {
    ...usual,
    showsBlameFromAbove: false,
    seconds: 45,
    expression: chain,
    target: "b",
    prompt: { en: "Now without help from above: what about b?", zh: "这次不告诉你上面传来多少：b 呢？" },
    explanation: {
      en: "From above −2, times the local slope a = 2: b carries −4. If b grew, the loss would go down.",
      zh: "上面传来 −2，乘自己的斜率 a = 2：b 背 −4。b 变大，损失反而变小。",
    },
  },
];

const reuse: BlameQuestion[] = [
  {
    ...usual,
    expression: "a = 3\nL = a + a",
    target: "a",
    prompt: {
      en: "a is used twice. Does it carry one wok or two?",
      zh: "a 被用了两次。它背一口锅，还是两口？",
    },
    explanation: {
      en: "Each path brings a wok of 1, and woks that meet add up: a carries 2. Forgetting one path is the most common mistake here.",
      zh: "每条路各送来一口 1 的锅，碰到一起就相加：a 背 2。漏掉一条路，是这里最常见的错。",
    },
  },
  {
    ...usual,
    seconds: 45,
    expression: "a = -2\nb = 3\nd = a * b\ne = a + b\nL = d * e",
    target: "a",
    prompt: {
      en: "Two paths lead to a, and they disagree. Who wins?",
      zh: "有两条路通到 a，说法却相反。听谁的？",
    },
    explanation: {
      en: "Through d comes 3 × 1 = +3, through e comes 1 × −6 = −6. Nobody is ignored: +3 and −6 make −3.",
      zh: "从 d 来的是 3 × 1 = +3，从 e 来的是 1 × −6 = −6。两边都算数：+3 加 −6 等于 −3。",
    },
  },
  {
    ...usual,
    expression: "a = 5\nb = 2 * a\nc = a + a\nL = b - c",
    target: "a",
    prompt: {
      en: "a is everywhere in this graph. So it must carry a lot?",
      zh: "这张图里到处都是 a。那它一定背了很大的锅吧？",
    },
    explanation: {
      en: "b − c is 2a − 2a, which is 0 for every a. The woks +2 and −2 cancel: being busy is not the same as being to blame.",
      zh: "b − c 就是 2a − 2a，不管 a 是几都等于 0。+2 和 −2 正好抵消：出场多，不等于锅大。",
    },
  },
];

export const lectureQuiz: BuiltInQuiz = {
  id: "lecture",
  title: { en: "Find the one to blame: from × to a neuron", zh: "找背锅侠：从一次乘法到一个神经元" },
  items: [...firstSteps, ...reuse, ...neuronQuestions],
};
