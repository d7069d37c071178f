// Switches between the two languages; a plain form, so it works before and without any script.

import { getLocale, getTranslations } from "next-intl/server";
import { locales } from "../../lib/questions/localized-text";
import { chooseLanguage } from "../i18n/actions";

/** Each language in its own words, so that its readers find it. */
const names = { en: "English", zh: "中文" };

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
            aria-label={t("switchLanguage", { language: names[locale] })}
            className="min-h-11 whitespace-nowrap rounded-control px-3 font-medium text-ink-soft text-sm hover:bg-sunken hover:text-ink"
          >
            <span lang={locale === "zh" ? "zh-Hans" : locale}>{names[locale]}</span>
          </button>
        ))}
    </form>
  );
}
