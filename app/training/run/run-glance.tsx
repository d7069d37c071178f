// The run on a phone: the network and its loss, small, for whoever cannot see the big screen well.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Widths } from "../../../lib/training/shape";
import { plannedRounds } from "../../../lib/training/vote-plan";
import { readDealt } from "../../live/phone-storage";
import type { RunState } from "../../live/run-state";
import { Legend } from "../legend/legend";
import { LossChart } from "../losses/loss-chart";
import { LossNow } from "../losses/loss-now";
import { useGhosts } from "../losses/use-ghosts";
import { Network } from "../network/network";
import { tellingAt } from "../network/telling-at";
import { WeightName } from "../network/weight-name";
import { RunOnShow, useDrawn, useRun } from "../picture/run-on-show";
import { useStepName } from "../picture/use-step-name";
import { HeatMap } from "../plane/heat-map";
import { SummaryGlance } from "../votes/summary-glance";

export function RunGlance({ run }: { run: RunState }) {
  return (
    <RunOnShow run={run}>
      <Glance />
    </RunOnShow>
  );
}

/** So many neurons in a column are too small to be seen in half of a phone's height; with fewer it is the width that counts. */
const TALL_ROWS = 20;

function Glance() {
  const t = useTranslations("training");
  const { config, training, losses, votes } = useRun();
  const stepName = useStepName(config);
  const ghosts = useGhosts();
  const { picture, field, plane } = useDrawn();
  const right = picture.samples.filter(
    ({ label }, index) => (picture.scores[index] as number) > 0 === label > 0,
  ).length;
  const { runId, step, stage } = training;
  const isTurned = votes !== null && stage === "update";
  const own = useMemo(() => (isTurned ? readDealt(runId, step - 1) : []), [isTurned, runId, step]);
  const isTall = Math.max(...picture.widths) >= TALL_ROWS;
  const telling = tellingAt(training.stage);
  const shown = losses.length > training.step ? losses : [...losses, picture.batch.loss];
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 font-bold text-lg">
        <p>{stepName(training.step)}</p>
        <p>
          <LossNow />
        </p>
      </div>
      {training.stage === "summary" && votes && <SummaryGlance votes={votes} />}
      {training.stage && training.stage !== "summary" && (
        <p className="text-base">
          <span className="font-bold">{t(`stage.${training.stage}`)}</span>
          {" · "}
          {t(`glance.${isTurned ? "updateByVotes" : training.stage}`)}
        </p>
      )}
      <div className={`${isTall ? "h-96" : "h-56"} rounded-card border border-line bg-surface`}>
        <Network picture={picture} stage={training.stage} telling={telling} marked={own} />
      </div>
      {own.length > 0 && <OwnWeights widths={picture.widths} own={own} />}
      <p className="font-semibold">{t("rightCount", { right, count: picture.samples.length })}</p>
      {field && plane && (
        <div className="h-64">
          <HeatMap
            field={field}
            plane={plane}
            points={picture.samples}
            predictions={picture.scores}
            sample={training.sample}
          />
        </div>
      )}
      <Legend
        shows={{
          weights: training.stage !== "backward",
          values: telling !== "none",
          blame: training.stage === "backward",
          classes: field !== null,
          map: field !== null,
        }}
      />
      <div className="h-40">
        <LossChart
          losses={shown}
          step={training.step}
          axis="linear"
          ghosts={ghosts}
          planned={config.votes && plannedRounds(config.votes)}
        />
      </div>
    </div>
  );
}

/** The weights that this phone voted on: marked in the picture, and named here. */
function OwnWeights({ widths, own }: { widths: Widths; own: readonly number[] }) {
  const t = useTranslations("training.glance");
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <p className="font-semibold">{t("own")}</p>
      <ul className="contents">
        {own.map((index) => (
          <li key={index} className="rounded-control border border-accent-deep bg-accent-soft px-2 py-0.5">
            <WeightName widths={widths} index={index} />
          </li>
        ))}
      </ul>
    </div>
  );
}
