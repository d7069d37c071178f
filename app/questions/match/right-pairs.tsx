// The right pairs after the reveal on a phone, and what this student had put beside the others.

"use client";

import { useTranslations } from "next-intl";
import { letterAt, orderIn } from "../../../lib/questions/letters";
import { rightOnes } from "../../../lib/questions/match/together";
import { AnsweredRow } from "../../live/answered-row";
import { ToldCard } from "../../live/told-card";
import type { PhoneRevealed } from "../surfaces";
import { PairLines } from "./pair-lines";

export function RightPairs({ stage, reveal: { right }, said }: PhoneRevealed<"match">) {
  const t = useTranslations("questions.match");
  const put = orderIn(said[0] ?? "", right.length);
  const isRight = rightOnes(put ?? [], right);
  return (
    <ToldCard>
      <p className="text-ink-soft">{t(put ? "rightPairs" : "notAnswered")}</p>
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {right.map((mate, place) => (
          <AnsweredRow
            key={letterAt(mate)}
            right={isRight[place] ? t("together") : null}
            yours={put && !isRight[place] ? t("yours", { letter: letterAt(put[place] ?? 0) }) : null}
          >
            <PairLines {...{ stage, place, mate }} />
          </AnsweredRow>
        ))}
      </ol>
    </ToldCard>
  );
}
