// What was right, in one line; or that nothing is, in a poll.

import { useLocale, useTranslations } from "next-intl";
import type { ChoiceReveal, ChoiceStage } from "../../../lib/questions/choice/choice";
import { namedOption } from "./named-option";

export function RightOnes({ stage, reveal }: { stage: ChoiceStage; reveal: ChoiceReveal }) {
  const t = useTranslations("questions.choice");
  const locale = useLocale();
  if (stage.asks === "poll") return <p>{t("noneIsRight")}</p>;
  const options = reveal.right.map((place) => namedOption(stage, place, locale)).join("; ");
  return (
    <p className="wrap-anywhere">
      <span aria-hidden="true">✓ </span>
      {t("rightIs", { options })}
    </p>
  );
}
