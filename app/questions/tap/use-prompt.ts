// What a tap question asks, in the reader's language.

import { useLocale, useTranslations } from "next-intl";
import type { TapStage } from "../../../lib/questions/tap/tap";
import { textIn } from "../../../lib/questions/text-in";
import { prompt } from "./words";

export function usePrompt(stage: TapStage): string {
  const t = useTranslations("questions.tap");
  return textIn(useLocale(), stage.prompt) || prompt(stage, t);
}
