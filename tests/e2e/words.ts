// The product's own words, so that a story finds buttons by what they say, in either language.

import { readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import type { Area, Messages } from "../../app/i18n/catalogue";
import type { Locale } from "../../lib/questions/localized-text";

export type Words = ReturnType<typeof wordsIn>;

export function wordsIn(language: Locale) {
  return function words<Name extends Area>(area: Name) {
    const file = new URL(`../../app/messages/${language}/${area}.json`, import.meta.url);
    const messages = { [area]: JSON.parse(readFileSync(file, "utf8")) } as unknown as Pick<Messages, Name>;
    return createTranslator({ locale: language, messages, namespace: area as never }) as unknown as (
      key: string,
      values?: Record<string, string | number>,
    ) => string;
  };
}
