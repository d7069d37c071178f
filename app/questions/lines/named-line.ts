// A line or an option as plain text behind its letter.

import { unmarked } from "../../../lib/formula/marked";
import type { Locale } from "../../../lib/locales";
import { letterAt } from "../../../lib/questions/letters";
import type { Line } from "../../../lib/questions/line";
import { textIn } from "../../../lib/questions/text-in";

export const namedLine = (lines: readonly Line[], place: number, locale: Locale): string =>
  `${letterAt(place)}. ${unmarked(textIn(locale, lines[place]?.text))}`;

/** Several of them, from the first to the last, with this between them. */
export const namedLines = (
  lines: readonly Line[],
  places: readonly number[],
  locale: Locale,
  between = "; ",
): string => places.map((place) => namedLine(lines, place, locale)).join(between);
