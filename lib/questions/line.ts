// A line that people read, pick or put somewhere: words, a formula or code; and what is wrong with a list of them.

import { z } from "zod";
import { locales } from "../locales";
import { localizedText } from "./localized-text";
import { textIn } from "./text-in";

const looks = ["words", "formula", "code"] as const;
export type LineLook = (typeof looks)[number];

/** To be read from the last row; formulas and code stay on one line, also on a narrow phone. */
export const maxLengthOf: Record<LineLook, number> = { words: 120, formula: 40, code: 40 };

export const lineFields = { look: z.enum(looks), text: localizedText };

export const line = z.object(lineFields);
export type Line = z.infer<typeof line>;

export type LineProblem = "empty-line" | "long-line" | "same-line";

/** What readers see of a line, language by language: spaces more or less are no difference. */
export const readings = ({ text }: Line): string[] =>
  locales.map((locale) => textIn(locale, text).trim().replace(/\s+/g, " "));

/** For each line the first thing that is wrong with it, or null. `drawn` is what stands beside some of them, which then need no words. */
export function problemsOf(
  lines: readonly Line[],
  drawn: readonly (string | undefined)[] = [],
): (LineProblem | null)[] {
  const all = lines.map(readings);
  return lines.map(({ look }, place) => {
    const read = all[place] ?? [];
    if (drawn[place] === undefined && read.some((text) => text === "")) return "empty-line";
    if (read.some((text) => text.length > maxLengthOf[look])) return "long-line";
    const isSame = all.some(
      (other, i) =>
        i < place && drawn[i] === drawn[place] && other.some((text, locale) => text === read[locale]),
    );
    return isSame ? "same-line" : null;
  });
}
