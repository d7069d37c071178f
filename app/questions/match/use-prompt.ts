// What a match question asks, in the reader's language.

import { useLocale, useTranslations } from "next-intl";
import type { MatchStage } from "../../../lib/questions/match/match";
import { textIn } from "../../../lib/questions/text-in";

export function usePrompt(stage: MatchStage): string {
  const t = useTranslations("questions.match");
  return textIn(useLocale(), stage.prompt) || t("prompt");
}
