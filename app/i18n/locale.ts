// Which language a request is answered in: the one chosen with the switch, else the browser's.

import { type Locale, locales } from "../../lib/questions/localized-text";

export const LOCALE_COOKIE = "locale";

const isLocale = (text: string | undefined): text is Locale => locales.some((locale) => locale === text);

export function preferredLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const wishes = (acceptLanguage ?? "")
    .split(",")
    .map((range) => {
      const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: tag.split("-")[0], weight: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wishes.map((wish) => wish.language).find(isLocale) ?? "en";
}
