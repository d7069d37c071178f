// What a case for detectives is called, what each of its questions asks, and what is to be learnt from it.

import type { WordsSurface } from "../surfaces";

export const glyph = "?";

export const name: WordsSurface<"bug">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"bug">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"bug">["prompt"] = ({ asks }, t) => t(`prompts.${asks}`);

export const answer = null;

export const explanation: WordsSurface<"bug">["explanation"] = ({ asks }, _reveal, t) =>
  t(`explanations.${asks}`);
