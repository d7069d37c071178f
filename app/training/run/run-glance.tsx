// The run on a phone: the network and its loss, small, for whoever cannot see the big screen well.

"use client";

import { useTranslations } from "next-intl";
import { plannedRounds } from "../../../lib/training/vote-plan";
import type { RunState } from "../../live/run-state";
import { Legend } from "../legend/legend";
import { LossChart } from "../losses/loss-chart";
import { LossNow } from "../losses/loss-now";
import { useGhosts } from "../losses/use-ghosts";
import { Network } from "../network/network";
import { tellingAt } from "../network/telling-at";
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

function Glance() {
  const t = useTranslations("training");
  const { config, training, losses, votes } = useRun();
  const stepName = useStepName(config);
  const ghosts = useGhosts();
  const { picture, field, plane } = useDrawn();
  const right = picture.samples.filter(
    ({ label }, index) => (picture.scores[index] as number) > 0 === label > 0,
  ).length;
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
          {t(`glance.${votes && training.stage === "update" ? "updateByVotes" : training.stage}`)}
        </p>
      )}
      <div className="h-56 rounded-card border border-line bg-surface">
        <Network picture={picture} stage={training.stage} telling={telling} />
      </div>
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
