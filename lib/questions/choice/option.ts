// One option of a choice question: words, a formula or a line of code; and what is wrong with a list of them.

import { z } from "zod";
import { locales } from "../../locales";
import { localizedText } from "../localized-text";
import { textIn } from "../text-in";

const looks = ["words", "formula", "code"] as const;
export type OptionLook = (typeof looks)[number];

/** To be read from the last row; formulas and code stay on one line, also on a narrow phone. */
export const maxLengthOf: Record<OptionLook, number> = { words: 120, formula: 40, code: 40 };

export const MIN_OPTIONS = 2;
/** As many as have letters, and as fit on the projector. */
export const MAX_OPTIONS = 6;

const choiceOption = z.object({
  look: z.enum(looks),
  text: localizedText,
  /** What a poll makes nothing of, but keeps. */
  isRight: z.boolean(),
});
export type ChoiceOption = z.infer<typeof choiceOption>;

export const choiceOptions = z.array(choiceOption).min(MIN_OPTIONS).max(MAX_OPTIONS);

export type OptionProblem = "empty-option" | "long-option" | "same-option";

/** What readers see of an option, language by language: spaces more or less are no difference. */
const readings = ({ text }: ChoiceOption) =>
  locales.map((locale) => textIn(locale, text).trim().replace(/\s+/g, " "));

/** For each option the first thing that is wrong with it, or null. */
export function problemsOf(options: readonly ChoiceOption[]): (OptionProblem | null)[] {
  const all = options.map(readings);
  return options.map(({ look }, place) => {
    const read = all[place] ?? [];
    if (read.some((text) => text === "")) return "empty-option";
    if (read.some((text) => text.length > maxLengthOf[look])) return "long-option";
    const isSame = all.some((other, i) => i < place && other.some((text, locale) => text === read[locale]));
    return isSame ? "same-option" : null;
  });
}
