// A teacher's words as stored text.

import type { Locale } from "../../../lib/locales";
import type { LocalizedText } from "../../../lib/questions/localized-text";

/** In the language they wrote in, alone: a translation of what the text was before would now say something else. */
export const writtenText = (locale: Locale, text: string): LocalizedText => (text ? { [locale]: text } : {});
