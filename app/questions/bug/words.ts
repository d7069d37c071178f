// What a case for detectives is called, what each of its questions asks, and what is to be learnt from it.

import { stepOf } from "../../../lib/questions/bug/bug-options";
import { letterAt } from "../../../lib/questions/letters";
import type { WordsSurface } from "../surfaces";

export const glyph = "?";

export const name: WordsSurface<"bug">["name"] = (t) => t("name");

export const toReveal: WordsSurface<"bug">["toReveal"] = (t) => t("toReveal");

export const prompt: WordsSurface<"bug">["prompt"] = ({ asks }, t) => t(`prompts.${asks}`);

export const answer: WordsSurface<"bug">["answer"] = (stage, text, t) =>
  stage.asks === "when" ? t("step", { step: stepOf(text) }) : letterAt(stage.options.indexOf(text));

export const explanation: WordsSurface<"bug">["explanation"] = ({ asks }, _reveal, t) =>
  t(`explanations.${asks}`);
