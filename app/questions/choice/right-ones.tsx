// What was right; or that nothing is, in a poll.

import { useTranslations } from "next-intl";
import type { ChoiceReveal, ChoiceStage } from "../../../lib/questions/choice/choice";
import { LineSign } from "../lines/line-sign";
import { OptionLine } from "./option-line";

export function RightOnes({ stage, reveal }: { stage: ChoiceStage; reveal: ChoiceReveal }) {
  const t = useTranslations("questions.choice");
  if (stage.asks === "poll") return <p className="text-ink-soft">{t("noneIsRight")}</p>;
  return (
    <ul className="grid gap-2 font-semibold leading-tight">
      {stage.options.map(
        (option, place) =>
          reveal.right.includes(place) && (
            // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place.
            <li key={place} className="flex items-center gap-2">
              <span aria-hidden="true">✓</span>
              <LineSign place={place} />
              <OptionLine option={option} among={stage.options} />
            </li>
          ),
      )}
    </ul>
  );
}
