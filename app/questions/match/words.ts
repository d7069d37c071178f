// What the match question is called, and what it asks where its author wrote nothing.

import type { WordsSurface } from "../surfaces";

export const glyph = "⇄";

export const name: WordsSurface<"match">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"match">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"match">["prompt"] = (_stage, t) => t("prompt");

export const answer = null;

export const explanation: WordsSurface<"match">["explanation"] = () => "";
