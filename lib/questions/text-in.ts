// Which of an author's languages a reader is shown; kept apart from the schemas so that a phone loads none of them.

import type { Locale } from "../locales";
import type { LocalizedText } from "./localized-text";

/** The text in `locale`, else in another language, else empty: a teacher writes in one language, a class may read in two. */
export function textIn(locale: Locale, text: LocalizedText | undefined): string {
  if (!text) return "";
  return text[locale] || Object.values(text).find(Boolean) || "";
}
