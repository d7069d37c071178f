// What a round is called: its number in the programme, or that it is about the network in training.

import { useTranslations } from "next-intl";

export function useRoundName(): (position: number | null, count: number) => string {
  const t = useTranslations("live");
  return (position, count) =>
    position === null ? t("aboutRun") : t("question", { number: position + 1, count });
}
