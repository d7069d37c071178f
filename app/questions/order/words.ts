// What the order question is called, and what it asks where its author wrote nothing.

import type { WordsSurface } from "../surfaces";

export const glyph = "↕";

export const name: WordsSurface<"order">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"order">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"order">["prompt"] = (_stage, t) => t("prompt");

export const answer: WordsSurface<"order">["answer"] = (_stage, text) => [...text].join(" → ");

export const explanation: WordsSurface<"order">["explanation"] = () => "";
