// What the relay is called, and what it asks and explains where its author wrote nothing.

import type { WordsSurface } from "../surfaces";

export const glyph = "⇉";

export const name: WordsSurface<"relay">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"relay">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"relay">["prompt"] = (_stage, t) => t("prompt");

export const answer = null;

export const explanation: WordsSurface<"relay">["explanation"] = (_stage, _reveal, t) => t("explanation");
