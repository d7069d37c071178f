// What the match question is called, and what it asks where its author wrote nothing.

import type { WordsSurface } from "../surfaces";

export const glyph = "⇄";

export const name: WordsSurface<"match">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"match">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"match">["prompt"] = (_stage, t) => t("prompt");

/** The letters of the mates, each behind the number of the line that it was put beside. */
export const answer: WordsSurface<"match">["answer"] = (_stage, text) =>
  [...text].map((letter, place) => `${place + 1}${letter}`).join(" ");

export const explanation: WordsSurface<"match">["explanation"] = () => "";
