// What the detective asks the class, and what is said after the reveal.

import type { BugAsks } from "./bug";
import type { LocalizedText } from "./localized-text";

export const bugPrompts: Record<BugAsks, LocalizedText> = {
  when: {
    en: "Same start, same data, but one line of code is missing on one side. At which step do the two part?",
    zh: "同样的起点，同样的数据，只是其中一边少了一行代码。从第几步起，两边不一样了？",
  },
  line: {
    en: "Detective, which line is missing from this code?",
    zh: "侦探，这段代码少了哪一行？",
  },
  why: {
    en: "Look who is ahead: the run with the bug! How can that be?",
    zh: "领先的竟然是有 bug 的那一边！这是为什么？",
  },
};

export const bugExplanations: Record<BugAsks, LocalizedText> = {
  when: {
    en: "One step alone looks the same: the blackboard was still clean. From the next step on, new blame is written on top of the old, so the knob turns too far.",
    zh: "只走一步看不出来：黑板本来就是干净的。再走一步，新的锅就写在了旧的上面，旋钮也就拧过了头。",
  },
  line: {
    en: "zero_grad wipes the blackboard before each backward pass. Without it every old gradient is added to the new one, and each update pays for blame that was settled long ago.",
    zh: "zero_grad 就是每次反向之前先擦黑板。不擦的话，旧的梯度全加在新的上面，每次更新都在为早就还清的锅再付一次账。",
  },
  why: {
    en: "Old blame added on top makes every step longer. While all of it points the same way, longer is faster, so here the bug got ahead. Only its steps grow and grow: nothing tells it to stop. Luck is not a method: if you want longer steps, choose a larger learning rate.",
    zh: "旧的锅加在上面，每一步就迈得更大。只要方向一直没变，步子大就走得快，所以这次 bug 领先了。可它的步子会越来越大，没人叫它停下。运气不是办法：想走快一点，就把学习率调大。",
  },
};
