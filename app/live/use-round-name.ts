// What a round is called: its number in the programme, or that it is about the network in training, or a case for detectives.

import { useTranslations } from "next-intl";
import type { KindName } from "../../lib/questions/kinds";

export function useRoundName(): (position: number | null, count: number, kind?: KindName) => string {
  const t = useTranslations("live");
  const tDetective = useTranslations("detective");
  return (position, count, kind) => {
    if (kind === "bug") return tDetective("name");
    return position === null ? t("aboutRun") : t("question", { number: position + 1, count });
  };
}
