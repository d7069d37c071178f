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
    en: "The first step without that line gave nothing away: the blackboard was still empty. From the next one on, something old was still written there, and it was counted again.",
    zh: "少了这一行的第一步看不出破绽：那时黑板本来就是空的。从下一步起，黑板上还留着旧的东西，又被算了一遍。",
  },
  line: {
    en: "zero_grad wipes the blackboard before each backward pass. Without it every old gradient is added to the new one, and each update pays for blame that was settled long ago.",
    zh: "zero_grad 就是每次反向之前先擦黑板。不擦的话，旧的梯度全加在新的上面，每次更新都在为早就还清的锅再付一次账。",
  },
  why: {
    en: "Old blame added on top makes the steps longer. As long as old and new point the same way, longer is faster, so here the bug got ahead. But once the way turns, the old blame still pushes on, and a run can shoot past its goal. If you want longer steps, choose a larger learning rate: that is a knob in your own hand.",
    zh: "旧的锅加在上面，步子就迈得更大。只要新旧方向一致，步子大就走得快，所以这次 bug 领先了。可一旦该掉头，旧的锅还在往前推，很容易冲过头。想走快一点，就把学习率调大：那个你说了算。",
  },
};
