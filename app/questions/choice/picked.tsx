// The options once more after the reveal: which were right, and which this student picked.

"use client";

import { useTranslations } from "next-intl";
import { letterAt, pickedIn } from "../../../lib/questions/letters";
import { AnsweredRow } from "../../live/answered-row";
import { ToldCard } from "../../live/told-card";
import { LineSign } from "../lines/line-sign";
import type { PhoneRevealed } from "../surfaces";
import { OptionLine } from "./option-line";

export function Picked({ stage, reveal, said }: PhoneRevealed<"choice">) {
  const t = useTranslations("questions.choice");
  const picked = pickedIn(said[0] ?? "");
  const isPoll = stage.asks === "poll";
  return (
    <ToldCard>
      {isPoll && <p className="text-ink-soft">{t(picked.length > 0 ? "noneIsRight" : "notAnswered")}</p>}
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {stage.options.map((option, place) => {
          const right = reveal.right.includes(place) ? t("right") : null;
          const yours = picked.includes(place) ? t("yours") : null;
          return (
            <AnsweredRow key={letterAt(place)} {...{ right, yours }}>
              <LineSign place={place} />
              <OptionLine option={option} among={stage.options} />
            </AnsweredRow>
          );
        })}
      </ul>
    </ToldCard>
  );
}
