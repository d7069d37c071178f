// The network on the big screen while the class trains it.

"use client";

import { PROJECTOR_SCALE } from "../../graph/graph-scale";
import type { RunState } from "../../live/run-state";
import { NeuronLens } from "../../training/network/neuron-lens";
import { RunOnShow } from "../../training/picture/run-on-show";
import { RunBoard } from "../../training/run/run-board";
import { TroubleNote } from "../../training/run/trouble-note";

export function TrainingScene({ run }: { run: RunState }) {
  const { trouble, lens } = run.training;
  return (
    <div className="min-h-0 grow pt-2">
      <RunOnShow run={run}>
        <RunBoard
          aside={trouble && <TroubleNote trouble={trouble} />}
          lens={!trouble && lens && <NeuronLens place={lens} scale={PROJECTOR_SCALE} />}
        />
      </RunOnShow>
    </div>
  );
}
