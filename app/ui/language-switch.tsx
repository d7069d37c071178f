// Switches between the languages; a plain form, so it works before and without any script.

import { getLocale, getTranslations } from "next-intl/server";
import { type Locale, languageTags, locales } from "../../lib/locales";
import { chooseLanguage } from "../i18n/actions";

/** Each language in its own words, so that its readers find it. */
const nameOf = (locale: Locale) => new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;

export async function LanguageSwitch({ className = "" }: { className?: string }) {
  const current = await getLocale();
  const t = await getTranslations("common");
  return (
    <form action={chooseLanguage} className={className}>
      {locales
        .filter((locale) => locale !== current)
        .map((locale) => (
          <button
            key={locale}
            type="submit"
            name="locale"
            value={locale}
            aria-label={t("switchLanguage", { language: nameOf(locale) })}
            className="min-h-11 whitespace-nowrap rounded-control px-3 font-medium max-[24rem]:px-2 text-ink-soft text-sm hover:bg-sunken hover:text-ink"
          >
            <span lang={languageTags[locale]}>{nameOf(locale)}</span>
          </button>
        ))}
    </form>
  );
}
