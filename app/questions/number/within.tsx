// How far off an answer still counts, in numbers.

import { useTranslations } from "next-intl";
import type { NumberReveal, NumberStage } from "../../../lib/questions/number/number";
import { within } from "./told";

export function Within({ stage, reveal }: { stage: NumberStage; reveal: NumberReveal }) {
  const t = useTranslations("questions.number");
  const ends = within(stage, reveal);
  return <p className="text-ink-soft text-sm">{ends ? t("within", ends) : t("onlyThis")}</p>;
}
