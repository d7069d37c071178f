// An option as plain text behind its letter: its words, and what its picture shows.

import { unmarked } from "../../../lib/formula/marked";
import type { Locale } from "../../../lib/locales";
import type { ShownOption } from "../../../lib/questions/choice/option";
import { letterAt } from "../../../lib/questions/letters";
import { textIn } from "../../../lib/questions/text-in";
import type { KindWords } from "../surfaces";
import { pictureInBrief } from "./pictures/picture-text";

/** Several of them, from the first to the last, with this between them. */
export function namedOptions(
  options: readonly ShownOption[],
  places: readonly number[],
  t: KindWords<"choice">,
  locale: Locale,
  between = "; ",
): string {
  const named = (place: number) => {
    const { text, picture } = options[place] ?? {};
    const words = [unmarked(textIn(locale, text)), picture && pictureInBrief(picture, t)];
    return `${letterAt(place)}. ${words.filter(Boolean).join(" · ")}`;
  };
  return places.map(named).join(between);
}
