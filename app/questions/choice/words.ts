// What the choice question is called, and what it asks where its author wrote nothing.

import type { WordsSurface } from "../surfaces";

export const glyph = "A";

export const name: WordsSurface<"choice">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"choice">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"choice">["prompt"] = ({ asks }, t) => t(`prompts.${asks}`);

/** The letters alone: the options stand beside them. */
export const answer: WordsSurface<"choice">["answer"] = (_stage, text) => [...text].join(", ");

export const explanation: WordsSurface<"choice">["explanation"] = () => "";
