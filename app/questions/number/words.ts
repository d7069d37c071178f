// What the number question is called, what it asks where its author wrote nothing, and why the answer is what it is.

import { formatNumber } from "../../../lib/expression/format-number";
import type { NumberAsks } from "../../../lib/questions/number/number";
import type { WordsSurface } from "../surfaces";
import { cardText, madeText, numberText, targetOf } from "./told";

export const glyph = "=";

export const name: WordsSurface<"number">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"number">["toReveal"] = (t) => t("toReveal");

/** What is asked where its author wrote nothing. */
export const promptWords = {
  value: "promptValue",
  gradient: "promptGradient",
  product: "promptGradient",
  slope: "promptSlope",
} as const satisfies Record<NumberAsks, string>;

export const prompt: WordsSurface<"number">["prompt"] = (stage, t) =>
  t(promptWords[stage.asks], { name: targetOf(stage) });

export const answer: WordsSurface<"number">["answer"] = (_stage, text) => formatNumber(Number(text));

export const explanation: WordsSurface<"number">["explanation"] = (stage, reveal, t) => {
  if (stage.card) return t("explainCard", { made: cardText(stage, reveal) });
  return stage.asks === "value"
    ? t("explainValue", { made: madeText(stage, reveal) })
    : t("explainGradient", { name: targetOf(stage), blame: numberText(stage, reveal.right) });
};
