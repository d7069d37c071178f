// Weights that are dealt out, on one network: how often each was answered, then what the class says of it, then whether that is right.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Progress } from "../../../lib/questions/kind";
import type { WeightReveal, WeightStage } from "../../../lib/questions/weight/weight";
import type { WeightSummary } from "../../../lib/questions/weight/weight-question";
import type { RunState } from "../../live/run-state";
import { Legend } from "../../training/legend/legend";
import { type Filling, isAsked } from "../../training/network/filled-lines";
import { Network } from "../../training/network/network";
import { majoritiesOf, saidInRound } from "../../training/network/said";
import { useRunPicture } from "../../training/picture/use-run-picture";
import { useStepName } from "../../training/picture/use-step-name";

interface DealtWeightsProps {
  run: RunState;
  stage: WeightStage;
  /** Null where it is not known, or what was said is. */
  progress: Progress | null;
  /** Null until it may be known. */
  summary: WeightSummary | null;
  reveal: WeightReveal | null;
}

export function DealtWeights({ run, stage, progress, summary, reveal }: DealtWeightsProps) {
  const t = useTranslations("questions.weight");
  const stepName = useStepName(run.config);
  const { picture } = useRunPicture(run, { withMap: false });
  const { order, isVote, step } = stage;
  const said = useMemo(
    () => (summary ? saidInRound(order, reveal, summary.signs) : undefined),
    [order, reveal, summary],
  );
  const filling = useMemo(() => (said ? undefined : fillingOf(order, progress)), [said, order, progress]);
  const cards = [...(filling?.values() ?? [])];
  const caption = !said
    ? t("filling", {
        weights: cards.filter(isAsked).length,
        answered: total(cards.map(({ answered }) => answered)),
        cards: total(cards.map(({ dealt, answered }) => Math.max(dealt, answered))),
      })
    : reveal
      ? t("classSaidRight", majoritiesOf(said))
      : t("classSaid");
  return (
    <div className="flex h-full min-h-0 flex-col gap-2 pb-2 max-md:h-auto">
      <p className="flex shrink-0 flex-wrap justify-center gap-x-6 text-center font-bold text-lg narrow:text-base lg:text-xl">
        {isVote && <span className="text-ink-soft">{stepName(step + 1)}</span>}
        <span>{caption}</span>
      </p>
      <div className="min-h-0 grow max-md:h-[clamp(10rem,calc(0.42*var(--view)),18rem)]">
        <Network picture={picture} stage={null} said={said} filling={filling} telling="none" />
      </div>
      <Legend shows={{ said, filling }} />
    </div>
  );
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function fillingOf(order: readonly number[], progress: Progress | null): Filling {
  return new Map(
    order.map((index, i) => [
      index,
      { dealt: progress?.dealt[i] ?? 0, answered: progress?.answered[i] ?? 0 },
    ]),
  );
}
