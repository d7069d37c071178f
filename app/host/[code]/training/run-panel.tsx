// The picture of the run, in which the host chooses by pointing, under its tools.

"use client";

import type { NeuronPlace } from "../../../../lib/session/training-state";
import { useDesk } from "../../../training/desk/run-desk";
import { useMoves } from "../../../training/desk/use-moves";
import { NeuronLens } from "../../../training/network/neuron-lens";
import { useRun } from "../../../training/picture/run-on-show";
import { RunBoard } from "../../../training/run/run-board";
import { TroubleNote } from "../../../training/run/trouble-note";
import { TrainingTools } from "./training-tools";
import { WeightInHand } from "./weight-in-hand";

const LENS_SCALE = { minScale: 0.6, maxScale: 1.2 };

export function RunPanel({ onSetUp }: { onSetUp: () => void }) {
  const { training, config, parameters } = useRun();
  const { weight, takeWeight } = useDesk();
  const { look } = useMoves();
  const { trouble, lens, step } = training;
  const hasWeight = weight !== null && weight < parameters.length;
  const inHand = hasWeight ? <WeightInHand key={`${weight}:${step}`} index={weight} /> : undefined;
  return (
    <section className="flex min-w-0 flex-col gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5">
      <TrainingTools onSetUp={onSetUp} />
      <div className="h-[max(38rem,calc(var(--view)-17rem))] max-md:h-auto">
        <RunBoard
          choose={{
            neuron: (place) => look({ lens: isSame(place, lens) ? null : place }),
            sample: (sample) => look({ sample }),
            weight: config.votes ? undefined : takeWeight,
            chosenWeight: weight,
          }}
          aside={trouble ? <TroubleNote trouble={trouble} /> : inHand}
          lens={
            !trouble &&
            lens && <NeuronLens place={lens} scale={LENS_SCALE} onClose={() => look({ lens: null })} />
          }
        />
      </div>
    </section>
  );
}

const isSame = (a: NeuronPlace, b: NeuronPlace | null) => a.layer === b?.layer && a.neuron === b.neuron;
