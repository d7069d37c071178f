// The loss so far under its title, on the axis that is chosen here, and where the class votes, with both ghosts.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { plannedRounds } from "../../../lib/training/vote-plan";
import { usePicture, useRun } from "../picture/run-on-show";
import { LossChart } from "./loss-chart";
import type { LossAxis } from "./loss-scale";
import { useGhosts } from "./use-ghosts";
import { useLossName } from "./use-loss-name";

export function LossPanel() {
  const t = useTranslations("training");
  const [axis, setAxis] = useState<LossAxis>("linear");
  const ghosts = useGhosts();
  const { config, training, losses } = useRun();
  // Of the step under way; `losses` gets it once it is done.
  const { loss } = usePicture().batch;
  const { ofStep, ofSteps } = useLossName();
  return (
    <figure className="flex h-full min-h-0 min-w-0 flex-col">
      <figcaption className="text-base">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span>
            <span className="font-semibold">{t("chartTitle")}</span>
            {/* The loss at the head of the board says it too. */}
            {ofSteps !== ofStep && <span className="text-ink-soft"> {ofSteps}</span>}
          </span>
          <button
            type="button"
            onClick={() => setAxis(axis === "linear" ? "log" : "linear")}
            className="shrink-0 print:hidden text-ink-soft underline underline-offset-4"
          >
            {t(axis === "linear" ? "axis.log" : "axis.linear")}
          </button>
        </span>
      </figcaption>
      <div className="min-h-0 grow">
        <LossChart
          losses={losses.length > training.step ? losses : [...losses, loss]}
          step={training.step}
          axis={axis}
          ghosts={ghosts}
          planned={config.votes && plannedRounds(config.votes)}
        />
      </div>
    </figure>
  );
}
