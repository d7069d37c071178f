// The end of class-vote descent on a phone, in step with the big screen: this was you, or you are not there yet.

"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { RunVotes } from "../../../lib/session/views";
import { totalScore } from "../../../lib/training/vote-record";
import { Mark } from "../../ui/mark";
import { shareOf, togetherIsBetter } from "./score-shares";
import { useNewPoints } from "./use-new-points";
import { useOutcome } from "./use-outcome";

export function SummaryGlance({ votes: { scores, voters } }: { votes: RunVotes }) {
  const t = useTranslations("training.summary");
  const format = useFormatter();
  const { right, points } = useNewPoints();
  const total = totalScore(scores);
  const hasLearned = useOutcome()?.kind === "learned";
  const percent = (share: number | null) => format.number(share ?? 0, { style: "percent" });
  return (
    <section className="grid gap-2 rounded-card border border-line bg-surface p-5 shadow-card">
      {hasLearned && <Mark className="size-16 justify-self-center" />}
      <h1 className="font-extrabold text-xl">
        {t(hasLearned ? "phone" : "phoneNotYet", { voters, votes: total.votes })}
      </h1>
      {total.votes > 0 && <p>{t("phoneRight", { share: percent(shareOf(total.right, total.votes)) })}</p>}
      {togetherIsBetter(total) && (
        <p>{t("phoneMajority", { share: percent(shareOf(total.decidedRight, total.decided)) })}</p>
      )}
      <p>{t("phoneNew", { right, count: points.length })}</p>
    </section>
  );
}
