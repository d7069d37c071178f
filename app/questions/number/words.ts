// What the number question is called, what it asks where its author wrote nothing, and why the answer is what it is.

import type { WordsSurface } from "../surfaces";
import { madeText, numberText, targetOf } from "./told";

export const glyph = "=";

export const name: WordsSurface<"number">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"number">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"number">["prompt"] = (stage, t) =>
  t(stage.asks === "value" ? "promptValue" : "promptGradient", { name: targetOf(stage) });

export const explanation: WordsSurface<"number">["explanation"] = (stage, reveal, t) =>
  stage.asks === "value"
    ? t("explainValue", { made: madeText(stage, reveal) })
    : t("explainGradient", { name: targetOf(stage), blame: numberText(stage, reveal.right) });
