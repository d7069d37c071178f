// What a class is asked about weights, and what is said after the reveal.

import type { LocalizedText } from "./localized-text";

export const oneWeightPrompt: LocalizedText = {
  en: "If this weight grew a little, what would the loss do?",
  zh: "这个权重稍微变大一点，损失会怎样？",
};

export const ownWeightsPrompt: LocalizedText = {
  en: "Everyone has weights of their own. If yours grew a little, what would the loss do?",
  zh: "每人手上的权重都不一样。你的权重稍微变大一点，损失会怎样？",
};

export const weightExplanation: LocalizedText = {
  en: "For each sample, take what goes into the weight times the blame that comes from above. Add them all up: the sign of the sum is the weight's blame. Turning the weight the other way makes the loss fall.",
  zh: "每个样本都算一次：流进这个权重的数，乘上面传下来的锅。全部加起来，和的正负就是这个权重背的锅。往反方向拧，损失就会变小。",
};

export const votePrompt: LocalizedText = {
  en: "You are training the network. If this weight grew a little, what would the loss do?",
  zh: "现在由你们来训练网络。这个权重稍微变大一点，损失会怎样？",
};

export const voteExplanation: LocalizedText = {
  en: "Every weight now turns against the sign that most of you gave it. Where you were split, or nobody was asked, it stays where it is.",
  zh: "接下来，每个权重都往多数人所说符号的反方向拧一步。意见打平的，或者没人投票的，就留在原地。",
};
