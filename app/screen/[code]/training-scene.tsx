// The network on the big screen while the class trains it.

"use client";

import type { RunState } from "../../live/run-state";
import { NeuronLens } from "../../training/neuron-lens";
import { RunBoard } from "../../training/run-board";
import { TroubleNote } from "../../training/trouble-note";
import { useRunPicture } from "../../training/use-run-picture";
import { PROJECTOR_SCALE } from "./projector-scale";

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
