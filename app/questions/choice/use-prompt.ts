// What a choice question asks, in the reader's language.

import { useLocale, useTranslations } from "next-intl";
import type { ChoiceStage } from "../../../lib/questions/choice/choice";
import { textIn } from "../../../lib/questions/text-in";
import { prompt } from "./words";

export function usePrompt(stage: ChoiceStage): string {
  const t = useTranslations("questions.choice");
  return textIn(useLocale(), stage.prompt) || prompt(stage, t);
}
