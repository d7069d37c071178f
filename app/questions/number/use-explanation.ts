// Why the answer is what it is: as its author says it, or in the words of the kind.

import { useLocale, useTranslations } from "next-intl";
import type { NumberReveal, NumberStage } from "../../../lib/questions/number/number";
import { textIn } from "../../../lib/questions/text-in";
import { explanation } from "./words";

export function useExplanation(stage: NumberStage, reveal: NumberReveal): string {
  const t = useTranslations("questions.number");
  const locale = useLocale();
  return textIn(locale, reveal.explanation) || explanation(stage, reveal, t);
}
