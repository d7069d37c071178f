// Names from the hat: a friendly word and a snack or an animal, in the reader's language.

import { useMessages, useTranslations } from "next-intl";

export function useNicknames(): () => string {
  const t = useTranslations("nicknames");
  const { first, second } = useMessages().nicknames;
  return () => t("together", { first: anyOf(first), second: anyOf(second) });
}

const anyOf = (list: string[]) => list[Math.floor(Math.random() * list.length)] ?? "";
