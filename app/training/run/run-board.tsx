// One moment of a run as a picture: the network, what it is about now, what it makes of the data, and the loss so far.

"use client";

import { type ReactNode, useMemo, useState } from "react";
import type { NeuronPlace } from "../../../lib/session/training-state";
import { LossNow } from "../losses/loss-now";
import { LossPanel } from "../losses/loss-panel";
import { Network } from "../network/network";
import { saidInStep } from "../network/said";
import { tellingAt } from "../network/telling-at";
import { useNeuronMaps } from "../network/use-neuron-maps";
import { useDrawn, useRun } from "../picture/run-on-show";
import { useBefore } from "../picture/use-before";
import { useStepName } from "../picture/use-step-name";
import { HeatMap } from "../plane/heat-map";
import { toPlane } from "../plane/plane";
import { LossSum } from "../stages/loss-sum";
import { SampleTable } from "../stages/sample-table";
import { weightsSpokenOf } from "../stages/spoken-of";
import { StagePicture } from "../stages/stage-picture";
import { StageStrip } from "../stages/stage-strip";
import { VoteSummary } from "../votes/vote-summary";
import { BoardLegend } from "./board-legend";
import { type ReadAt, Readout } from "./readout";

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

// Below each other, the parts give way to one another where the screen ends; where it scrolls, none has to.
const BESIDE_PLANE = "md:grid-cols-[minmax(0,64fr)_minmax(0,36fr)]";
/** A table needs more of a narrow screen than a map, and what stands below it gets narrower and higher. */
const BESIDE_TABLE =
  "md:max-lg:grid-cols-2 md:max-lg:grid-rows-[minmax(0,54fr)_minmax(0,46fr)] lg:grid-cols-[minmax(0,64fr)_minmax(0,36fr)]";
const ROWS = {
  plane: "md:grid-rows-[minmax(0,66fr)_minmax(0,34fr)]",
  table: "lg:grid-rows-[minmax(0,66fr)_minmax(0,34fr)]",
  votes: "md:grid-rows-[minmax(0,60fr)_minmax(0,40fr)]",
};

/** Two and two, and no higher than can be read: several runs to a page. */
const ON_PAPER = "print:grid print:grid-cols-2 print:grid-rows-[auto_auto] print:gap-y-3";

export function RunBoard({ choose, asked, aside, lens: opened }: RunBoardProps) {
  const { config, training, votes, before: knobsBefore } = useRun();
  const { stage, step, sample, lens } = training;
  const { picture, field, plane } = useDrawn();
  const stepName = useStepName(config);
  const last = stage === "update" ? votes?.last : null;
  const said = useMemo(() => (last ? saidInStep(last, asked) : undefined), [last, asked]);
  const inHand = choose?.chosenWeight ?? null;
  const named = useMemo(() => {
    if (inHand !== null) return [inHand];
    return aside ? [] : weightsSpokenOf(stage, { ...picture, before: knobsBefore });
  }, [inHand, aside, stage, picture, knobsBefore]);
  const before = useBefore();
  const maps = useNeuronMaps();
  const at = picture.samples[sample]?.x;
  const drawnMaps = useMemo(
    () => maps && plane && at && { of: maps, at: toPlane(plane, at, 1) },
    [maps, plane, at],
  );
  const [readAt, setReadAt] = useState<ReadAt | null>(null);
  // At rest no sample is on its way through the network.
  const ringed = choose || (stage !== null && stage !== "update") ? sample : null;
  return (
    <div className="flex h-full min-h-0 flex-col gap-3 flat:gap-1.5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 flat:gap-y-1">
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
        <div
          className={`min-h-0 grow gap-x-6 gap-y-3 max-md:flex max-md:flex-col max-md:gap-y-5 md:grid ${ON_PAPER} ${plane ? BESIDE_PLANE : BESIDE_TABLE} ${ROWS[config.votes ? "votes" : plane ? "plane" : "table"]}`}
        >
          <div className="min-h-40 max-md:h-[clamp(10rem,calc(0.42*var(--view)),16rem)] flat:max-md:h-40 print:h-40 print:min-h-0">
            <Network
              picture={picture}
              stage={stage}
              telling={tellingAt(stage)}
              maps={drawnMaps}
              lens={lens}
              onNeuron={choose?.neuron}
              named={named}
              onWeight={choose?.weight}
              onLook={choose && setReadAt}
              said={said}
            />
          </div>
          <div className="min-h-48 max-md:h-72 max-md:min-h-44 print:h-40 print:min-h-0">
            {field && plane ? (
              <HeatMap
                field={field}
                plane={plane}
                points={picture.samples}
                predictions={picture.scores}
                sample={ringed}
                onSelect={choose?.sample}
                onLook={(looked) => setReadAt({ sample: looked })}
                misses={stage === "loss" ? picture.misses : undefined}
                before={before?.field}
              />
            ) : (
              <div className="relative grid h-full content-center overflow-x-auto">
                <SampleTable current={ringed} before={before?.scores} onSelect={choose?.sample} />
              </div>
            )}
          </div>
          <div className="min-h-40 max-md:min-h-28 max-md:shrink-0 print:min-h-0">
            {aside ?? <StagePicture />}
          </div>
          <div className={`min-h-36 print:h-36 ${config.votes ? "max-md:h-64" : "max-md:h-48"}`}>
            {stage === "loss" && !aside ? <LossSum /> : <LossPanel />}
          </div>
        </div>
      )}
      {choose && !opened && stage !== "summary" && <Readout at={readAt} />}
      {!opened && <BoardLegend named={named.length > 0} said={said} />}
    </div>
  );
}
