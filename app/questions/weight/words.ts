// What a question about weights is called, what it asks, and why the answers are what they are.

import type { WordsSurface } from "../surfaces";

export const glyph = "w";

export const name: WordsSurface<"weight">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"weight">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"weight">["prompt"] = ({ isVote, order }, t) => {
  if (isVote) return t("prompts.vote");
  return t(order.length > 1 ? "prompts.dealt" : "prompts.one");
};

export const answer = null;

export const explanation: WordsSurface<"weight">["explanation"] = ({ isVote }, _reveal, t) =>
  t(isVote ? "explanations.vote" : "explanations.asked");
