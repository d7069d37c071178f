// Names from the hat: a friendly word and a snack or an animal, in the reader's language.

import { useTranslations } from "next-intl";

export function useNicknames(): () => string {
  const t = useTranslations("nicknames");
  return () => t("together", { first: anyOf(t("first")), second: anyOf(t("second")) });
}

/** @param words with spaces between them. */
function anyOf(words: string): string {
  const list = words.split(" ");
  return list[Math.floor(Math.random() * list.length)] ?? "";
}
