// At the end of class-vote descent: what the class has done, how right its votes were, and what the network makes of new points.

"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { RunVotes } from "../../../lib/session/views";
import { totalScore } from "../../../lib/training/vote-record";
import { Mark } from "../../ui/mark";
import { LossPanel } from "../losses/loss-panel";
import { lossText } from "../losses/loss-text";
import { useGhosts } from "../losses/use-ghosts";
import { useLossName } from "../losses/use-loss-name";
import { usePicture, useRun } from "../picture/run-on-show";
import { NewPoints } from "./new-points";
import { shareOf, togetherIsBetter } from "./score-shares";
import { useOutcome } from "./use-outcome";
import { WhyNot } from "./why-not";

export function VoteSummary({ votes: { scores, voters } }: { votes: RunVotes }) {
  const t = useTranslations("training.summary");
  const total = totalScore(scores);
  const outcome = useOutcome();
  const { samples, scores: says } = usePicture();
  const right = samples.filter(({ label }, i) => (says[i] as number) > 0 === label > 0).length;
  const hasLearned = outcome?.kind === "learned";
  return (
    <div className="flex min-h-0 grow gap-8 max-md:flex-col max-md:gap-6">
      <div className="flex min-h-0 min-w-0 grow-[58] basis-0 flex-col gap-3 max-md:shrink-0 max-md:basis-auto max-md:gap-4">
        <div className="flex items-center gap-4">
          {hasLearned && <Mark className="size-20 shrink-0 max-sm:size-12" />}
          <div>
            <h2 className="font-extrabold text-2xl max-sm:text-xl">{t(hasLearned ? "who" : "notYet")}</h2>
            <p className="text-lg">{t("together", { voters, votes: total.votes, steps: scores.length })}</p>
          </div>
        </div>
        <dl className="flex flex-wrap gap-3 *:grow *:basis-[calc((24rem-100%)*999)]">
          <Share
            label={t("samples")}
            count={t("ofSamples", { right, count: samples.length })}
            share={shareOf(right, samples.length)}
          />
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
        {outcome && outcome.kind !== "learned" ? (
          <WhyNot outcome={outcome} />
        ) : (
          togetherIsBetter(total) && <p className="text-lg">{t("better")}</p>
        )}
        <div className="min-h-36 grow basis-0 max-md:h-auto max-md:grow-0 max-md:basis-auto">
          <LossPanel />
        </div>
        {hasLearned && <Losses />}
      </div>
      <div className="min-h-0 min-w-0 grow-[42] basis-0 max-md:h-[28rem] max-md:grow-0 max-md:basis-auto">
        <NewPoints />
      </div>
    </div>
  );
}

/** How far the class came, beside what the gradient and coins would have come to. */
function Losses() {
  const t = useTranslations("training.summary");
  const ghosts = useGhosts();
  const { training, losses } = useRun();
  const { loss } = usePicture().batch;
  const { ofSteps } = useLossName();
  const { step } = training;
  return (
    <p className="text-base">
      {t("losses", {
        start: lossText(losses[0] ?? loss),
        now: lossText(loss),
        gradient: lossText(ghosts?.gradient[step]),
        coins: lossText(ghosts?.coins[step]),
        of: ofSteps,
      })}
    </p>
  );
}

function Share({ label, count, share }: { label: string; count: string; share: number | null }) {
  const format = useFormatter();
  return (
    <div className="min-w-0 rounded-card border-2 border-line bg-raised px-4 py-2 max-lg:px-2">
      <dt className="font-semibold text-base leading-snug">{label}</dt>
      <dd>
        <span className="font-extrabold text-3xl">
          {share === null ? "–" : format.number(share, { style: "percent" })}
        </span>
        <span className="block text-base text-ink-soft leading-snug">{count}</span>
      </dd>
    </div>
  );
}
