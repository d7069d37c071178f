// The network on the big screen while the class trains it.

"use client";

import type { RunState } from "../../live/run-state";
import { NeuronLens } from "../../training/network/neuron-lens";
import { useRunPicture } from "../../training/picture/use-run-picture";
import { RunBoard } from "../../training/run/run-board";
import { TroubleNote } from "../../training/run/trouble-note";
import { PROJECTOR_SCALE } from "../../graph/projector-scale";

export function TrainingScene({ run }: { run: RunState }) {
  const drawn = useRunPicture(run);
  const { trouble, lens } = run.training;
  return (
    <div className="min-h-0 grow pt-2">
      <RunBoard
        run={run}
        drawn={drawn}
        aside={trouble && <TroubleNote trouble={trouble} />}
        lens={
          !trouble &&
          lens && <NeuronLens run={run} picture={drawn.picture} place={lens} scale={PROJECTOR_SCALE} />
        }
      />
    </div>
  );
}
