// What an order question asks, in the reader's language.

import { useLocale, useTranslations } from "next-intl";
import type { OrderStage } from "../../../lib/questions/order/order";
import { textIn } from "../../../lib/questions/text-in";

export function usePrompt(stage: OrderStage): string {
  const t = useTranslations("questions.order");
  return textIn(useLocale(), stage.prompt) || t("prompt");
}
