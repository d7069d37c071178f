// At the end of class-vote descent: who trained the network, how right the votes were, and what it makes of new points.

"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { RunVotes } from "../../../lib/session/views";
import { totalScore } from "../../../lib/training/vote-record";
import { LossPanel } from "../losses/loss-panel";
import { lossText } from "../losses/loss-text";
import { useGhosts } from "../losses/use-ghosts";
import { useLossName } from "../losses/use-loss-name";
import { usePicture, useRun } from "../picture/run-on-show";
import { NewPoints } from "./new-points";
import { shareOf, togetherIsBetter } from "./score-shares";

export function VoteSummary({ votes: { scores, voters } }: { votes: RunVotes }) {
  const t = useTranslations("training.summary");
  const total = totalScore(scores);
  const ghosts = useGhosts();
  const { training, losses } = useRun();
  const { loss } = usePicture().batch;
  const { ofSteps } = useLossName();
  const { step } = training;
  return (
    <div className="flex min-h-0 grow gap-8 max-md:block max-md:space-y-6">
      <div className="flex min-h-0 min-w-0 grow-[58] basis-0 flex-col gap-3 max-md:block max-md:space-y-4">
        <div>
          <h2 className="font-extrabold text-2xl">{t("who")}</h2>
          <p className="text-lg">{t("together", { voters, votes: total.votes, steps: scores.length })}</p>
        </div>
        <dl className="grid grid-cols-2 gap-4">
          <Share
            label={t("single")}
            count={t("ofVotes", { right: total.right, votes: total.votes })}
            share={shareOf(total.right, total.votes)}
          />
          <Share
            label={t("majority")}
            count={t("ofMajorities", { right: total.decidedRight, decided: total.decided })}
            share={shareOf(total.decidedRight, total.decided)}
          />
        </dl>
        {togetherIsBetter(total) && <p className="text-lg">{t("better")}</p>}
        <div className="min-h-36 grow basis-0 max-md:h-64">
          <LossPanel />
        </div>
        <p className="text-base">
          {t("losses", {
            start: lossText(losses[0] ?? loss),
            now: lossText(loss),
            gradient: lossText(ghosts?.gradient[step]),
            coins: lossText(ghosts?.coins[step]),
            of: ofSteps,
          })}
        </p>
      </div>
      <div className="min-h-0 min-w-0 grow-[42] basis-0 max-md:h-[28rem]">
        <NewPoints />
      </div>
    </div>
  );
}

function Share({ label, count, share }: { label: string; count: string; share: number | null }) {
  const format = useFormatter();
  return (
    <div className="rounded-card border-2 border-line bg-raised px-5 py-2">
      <dt className="font-semibold text-base">{label}</dt>
      <dd>
        <span className="font-extrabold text-3xl">
          {share === null ? "–" : format.number(share, { style: "percent" })}
        </span>
        <span className="block text-base text-ink-soft">{count}</span>
      </dd>
    </div>
  );
}
