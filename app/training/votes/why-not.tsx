// A class that has not come all the way: what held it up, in numbers that are true of this run, and what to try next.

"use client";

import { useFormatter, useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import { adviceOn, type Missed } from "../../../lib/training/vote-advice";
import { totalScore } from "../../../lib/training/vote-record";
import { votesOf } from "../../../lib/training/votes-of";
import { lossText } from "../losses/loss-text";
import { useRun } from "../picture/run-on-show";
import { shareOf } from "./score-shares";

export function WhyNot({ outcome }: { outcome: Missed }) {
  const t = useTranslations("training.summary");
  const numbers = useNumbers(outcome);
  const { config, parameters } = useRun();
  return (
    <section className="grid gap-1 rounded-card border-2 border-accent-deep bg-accent-soft px-5 py-3 text-lg leading-snug">
      <p>{t(`why.${outcome.kind}`, numbers)}</p>
      <p className="font-bold">
        <span aria-hidden="true">→ </span>
        {t(`next.${adviceOn(outcome, votesOf(config), parameters.length)}`, numbers)}
      </p>
    </section>
  );
}

/** All that any of the sentences has in it; each takes its own. */
function useNumbers(outcome: Missed): Record<string, string | number> {
  const format = useFormatter();
  const { config, votes } = useRun();
  const { stepSize, perPhone } = votesOf(config);
  const { decided, decidedRight } = totalScore(votes?.scores ?? []);
  const size = (x: number) => formatNumber(Number(x.toPrecision(2)));
  const share = (part: number, whole: number) =>
    format.number(shareOf(part, whole) ?? 0, { style: "percent" });
  return {
    share: share(decidedRight, decided),
    from: size(stepSize.start),
    to: size(stepSize.end),
    steps: votes?.scores.length ?? 0,
    perPhone,
    ...ownNumbers(outcome, size, share),
  };
}

function ownNumbers(
  outcome: Missed,
  size: (x: number) => string,
  share: (part: number, whole: number) => string,
): Record<string, string | number> {
  switch (outcome.kind) {
    case "underWay":
      return { left: outcome.left };
    case "overshot":
      return {
        step: outcome.step,
        best: lossText(outcome.best),
        size: size(outcome.size),
        half: size(outcome.size / 2),
      };
    case "undecided":
      return { share: share(outcome.decided, outcome.asked) };
    case "otherSteps":
      return { right: lossText(outcome.rightLoss), more: outcome.steps, start: size(outcome.start) };
    case "misled":
    case "hard":
      return { right: lossText(outcome.rightLoss) };
  }
}
