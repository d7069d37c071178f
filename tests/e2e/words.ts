// The product's own words, so that a story finds buttons by what they say, in any language.

import { readFileSync } from "node:fs";
import { createTranslator, type useTranslations } from "next-intl";
import type { Area, Messages } from "../../app/i18n/messages";
import type { Locale } from "../../lib/locales";

/** The translator of one area, with its keys checked by the compiler. */
export type Words = <Name extends Area>(area: Name) => ReturnType<typeof useTranslations<Name>>;

export function wordsIn(locale: Locale): Words {
  return (namespace) => {
    const file = new URL(`../../app/messages/${locale}/${namespace}.json`, import.meta.url);
    const messages = { [namespace]: JSON.parse(readFileSync(file, "utf8")) } as unknown as Messages;
    return createTranslator({ locale, messages, namespace }) as ReturnType<typeof useTranslations<never>>;
  };
}
