// What the choice question is called, and what it asks where its author wrote nothing.

import type { WordsSurface } from "../surfaces";

export const glyph = "A";

export const name: WordsSurface<"choice">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"choice">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"choice">["prompt"] = ({ asks }, t) => t(`prompts.${asks}`);

export const explanation: WordsSurface<"choice">["explanation"] = () => "";
