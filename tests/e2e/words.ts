// The product's own words, so that a story finds buttons by what they say, in any language.

import { readFileSync } from "node:fs";
import { createTranslator, type useTranslations } from "next-intl";
import type { Area, Messages } from "../../app/i18n/messages";
import type { Locale } from "../../lib/locales";
import type { KindName } from "../../lib/questions/kinds";

/** An area of the pages, or what a kind of question says. */
type Place = Area | `questions.${KindName}`;

/** The translator of one area, with its keys checked by the compiler. */
export type Words = <Name extends Place>(area: Name) => ReturnType<typeof useTranslations<Name>>;

const KIND = "questions.";

export function wordsIn(locale: Locale): Words {
  return (namespace) => {
    const file = namespace.startsWith(KIND)
      ? `questions/${namespace.slice(KIND.length)}/words/${locale}.json`
      : `messages/${locale}/${namespace}.json`;
    const said: object = JSON.parse(readFileSync(new URL(`../../app/${file}`, import.meta.url), "utf8"));
    const nested = namespace.split(".").reduceRight((inside, name) => ({ [name]: inside }), said);
    const messages = nested as Messages;
    return createTranslator({ locale, messages, namespace }) as ReturnType<typeof useTranslations<never>>;
  };
}
