// One moment of a run as a picture: the network, what it is about now, what it makes of the data, and the loss so far.

"use client";

import { type ReactNode, useMemo } from "react";
import type { NeuronPlace } from "../../../lib/session/training-state";
import { Legend } from "../legend/legend";
import { LossNow } from "../losses/loss-now";
import { LossPanel } from "../losses/loss-panel";
import { Network } from "../network/network";
import { saidInStep } from "../network/said";
import { useDrawn, useRun } from "../picture/run-on-show";
import { useStepName } from "../picture/use-step-name";
import { HeatMap } from "../plane/heat-map";
import { SampleTable } from "../stages/sample-table";
import { weightsSpokenOf } from "../stages/spoken-of";
import { StagePicture } from "../stages/stage-picture";
import { StageStrip } from "../stages/stage-strip";
import { VoteSummary } from "../votes/vote-summary";

interface RunBoardProps {
  /** What a host may choose by pointing at it. */
  choose?: {
    neuron?: (place: NeuronPlace) => void;
    sample: (sample: number) => void;
    weight?: (index: number) => void;
    chosenWeight?: number | null;
  };
  /** How many votes each weight got in the last step, where that was kept. */
  asked?: readonly number[];
  /** Stands in place of the stage's own picture: a weight in hand, or trouble. */
  aside?: ReactNode;
  /** An opened neuron stands in place of everything below the stages. */
  lens?: ReactNode;
}

export function RunBoard({ choose, asked, aside, lens: opened }: RunBoardProps) {
  const { config, training, votes, before } = useRun();
  const { stage, step, sample, lens } = training;
  const { picture, field, plane } = useDrawn();
  const stepName = useStepName(config);
  const last = stage === "update" ? votes?.last : null;
  const said = useMemo(() => (last ? saidInStep(last, asked) : undefined), [last, asked]);
  const inHand = choose?.chosenWeight ?? null;
  const named = useMemo(() => {
    if (inHand !== null) return [inHand];
    return aside ? [] : weightsSpokenOf(stage, { ...picture, before });
  }, [inHand, aside, stage, picture, before]);
  const isNetwork = stage !== "summary";
  return (
    <div className="flex h-full min-h-0 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <StageStrip stage={stage} isVoted={config.votes !== undefined} />
        <p className="flex flex-wrap gap-x-6 font-bold text-lg">
          <span>{stepName(step)}</span>
          <LossNow />
        </p>
      </div>
      {opened ? (
        <div className="min-h-0 grow">{opened}</div>
      ) : stage === "summary" && votes ? (
        <VoteSummary votes={votes} />
      ) : (
        <div className="flex min-h-0 grow gap-6 max-md:block max-md:space-y-5">
          <div className="flex min-h-0 min-w-0 grow-[64] basis-0 flex-col gap-3 max-md:block max-md:space-y-5">
            <div className="min-h-40 shrink grow-[7] basis-0 max-md:h-64">
              <Network
                picture={picture}
                stage={stage}
                lens={lens}
                onNeuron={choose?.neuron}
                named={named}
                onWeight={choose?.weight}
                said={said}
              />
            </div>
            <div className="min-h-40 grow-[3] basis-0">{aside ?? <StagePicture />}</div>
          </div>
          <div className="flex min-h-0 min-w-0 grow-[36] basis-0 flex-col gap-3 max-md:block max-md:space-y-5">
            <div
              className={`min-h-48 shrink basis-0 max-md:h-72 ${config.votes ? "grow-[57]" : "grow-[70]"}`}
            >
              {field && plane ? (
                <HeatMap
                  field={field}
                  plane={plane}
                  points={picture.samples}
                  predictions={picture.scores}
                  sample={sample}
                  onSelect={choose?.sample}
                />
              ) : (
                <div className="grid h-full content-center">
                  <SampleTable onSelect={choose?.sample} />
                </div>
              )}
            </div>
            <div
              className={`min-h-36 basis-0 ${config.votes ? "grow-[43] max-md:h-64" : "grow-[30] max-md:h-48"}`}
            >
              <LossPanel />
            </div>
          </div>
        </div>
      )}
      {!opened && (isNetwork || field) && (
        <Legend
          shows={{
            weights: isNetwork && !said,
            values: isNetwork,
            blame: stage === "backward",
            classes: true,
            map: Boolean(field),
            named: named.length > 0,
            said,
          }}
        />
      )}
    </div>
  );
}
