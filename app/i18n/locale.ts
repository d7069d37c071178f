// Which language a request is answered in: the one chosen with the switch, else the browser's.

import { match } from "@formatjs/intl-localematcher";
import Negotiator from "negotiator";
import { defaultLocale, type Locale, locales } from "../../lib/locales";

export const LOCALE_COOKIE = "locale";

const isLocale = (text: string | undefined): text is Locale => locales.some((locale) => locale === text);

export function preferredLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const wishes = new Negotiator({ headers: { "accept-language": acceptLanguage ?? "" } })
    .languages()
    .filter(isLanguageTag);
  // "lookup" keeps the reader's order; "best fit" would give someone who reads Taiwan's Chinese first and English last English.
  const found = match(wishes, locales, defaultLocale, { algorithm: "lookup" });
  return isLocale(found) ? found : defaultLocale;
}

/** The matcher throws at what is no language tag, such as "*", and a browser may say anything. */
function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
