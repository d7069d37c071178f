// A single weight, large: the neuron it leads to, and what every sample adds to its blame; then the sum, and where it sits.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { signOf } from "../../../lib/micrograd/sign";
import { ONE_WEIGHT_STEPS, type OneWeightStep, type WeightStage } from "../../../lib/questions/weight/weight";
import { addingUp } from "../../../lib/training/adding-up";
import { barsOf } from "../../../lib/training/dealt-card";
import { widthsOf } from "../../../lib/training/run-data";
import { shownCard } from "../../../lib/training/shown-card";
import { TrainingRun } from "../../../lib/training/training-run";
import { cardSum, type WeightCard, weightCard } from "../../../lib/training/weight-card";
import { signed, signLooks } from "../../graph/sign-look";
import type { RunState } from "../../live/run-state";
import { Network } from "../../training/network/network";
import { WeightName } from "../../training/network/weight-name";
import { useRunPicture } from "../../training/picture/use-run-picture";
import { AddingUp } from "./adding-up";
import { NeuronPicture } from "./neuron-picture";
import { ThinBars } from "./thin-bars";

interface OneWeightProps {
  run: RunState;
  stage: WeightStage;
  index: number;
  /** Of the reveal; null before it. */
  step: number | null;
  /** Whether there is room to say what is to be done. */
  hasHint: boolean;
  /** Type size of the numbers. */
  className: string;
}

const verdicts = { "+": "carriesUp", "0": "carriesNone", "-": "carriesDown" } as const;

export function OneWeight({ run, stage, index, step, hasHint, className }: OneWeightProps) {
  const t = useTranslations("questions.weight");
  const card = useCard(run, stage.step, index);
  if (!card) return null;
  const widths = widthsOf(run.config);
  const at = step === null ? null : (ONE_WEIGHT_STEPS[step] ?? "place");
  const shown = shownCard(card);
  return (
    <div className="flex h-full min-h-0 flex-col gap-3 pb-2 max-md:h-auto">
      <div className="grid min-h-0 grow grid-cols-[2fr_3fr] gap-8 max-md:grid-cols-1 max-md:*:min-h-48">
        <figure className="flex min-h-0 min-w-0 flex-col">
          <div className="min-h-0 grow">
            {at === "place" ? (
              <Place run={run} index={index} />
            ) : (
              <NeuronPicture widths={widths} index={index} />
            )}
          </div>
          <figcaption className="text-center font-semibold text-base">
            <WeightName widths={widths} index={index} inWords />
          </figcaption>
        </figure>
        <div className="flex min-h-0 min-w-0 flex-col gap-2">
          {!shown.products && (
            <figure className="flex min-h-24 grow flex-col gap-2">
              <figcaption className="text-base text-ink-soft leading-snug">
                {t("card.each", { count: card.rows.length, hasPull: String(card.penalty !== null) })}
              </figcaption>
              <ThinBars bars={barsOf(card)} className="min-h-0 grow" />
            </figure>
          )}
          <div className={shown.products ? "min-h-0 grow" : "shrink-0"}>
            <AddingUp {...{ card, shown, className }} added={addingUp(card, shown)} at={at} />
          </div>
        </div>
      </div>
      {(hasHint || at !== null) && (
        <p
          role="status"
          className="grid min-h-[2.6em] shrink-0 content-center text-balance text-center font-bold text-lg leading-tight lg:text-xl"
        >
          <Said card={card} at={at} />
        </p>
      )}
    </div>
  );
}

/** What is to be done, and once it is done, what came out. */
function Said({ card, at }: { card: WeightCard; at: OneWeightStep | null }) {
  const t = useTranslations("questions.weight");
  if (at === null)
    return (
      <span className="font-semibold">{t(card.penalty === null ? "card.hint" : "card.hintWithPull")}</span>
    );
  if (at === "adding") return t("addThem");
  const sum = cardSum(card);
  const sign = signOf(sum);
  const big = (chunks: ReactNode) => <span className={signLooks[sign].text}>{chunks}</span>;
  return <span>{t.rich(verdicts[sign], { blame: signed(sum, 3), big })}</span>;
}

/** The same numbers that the phones are dealt, worked out on this screen. */
function useCard({ config, parameters }: RunState, step: number, index: number) {
  return useMemo(() => {
    const picture = new TrainingRun(config).picture({ step, parameters, forgotten: null });
    return picture.ok ? weightCard(config, picture.value, index) : null;
  }, [config, parameters, step, index]);
}

function Place({ run, index }: { run: RunState; index: number }) {
  const { picture } = useRunPicture(run, { withMap: false });
  const named = useMemo(() => [index], [index]);
  return (
    <div className="h-full transition-opacity duration-500 starting:opacity-0">
      <Network picture={picture} stage={null} named={named} />
    </div>
  );
}
