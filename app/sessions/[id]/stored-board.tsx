// The board of a stored network, by whatever it was trained.

"use client";

import { useState } from "react";
import type { NeuronPlace } from "../../../lib/session/training-state";
import type { RunState } from "../../live/run-state";
import { NeuronLens } from "../../training/network/neuron-lens";
import { RunOnShow } from "../../training/picture/run-on-show";
import { RunBoard } from "../../training/run/run-board";

export { StoredVotes } from "./stored-votes";

const LENS_SCALE = { minScale: 0.6, maxScale: 1.2 };

export function StoredNumbers({ run: stored }: { run: RunState }) {
  const [sample, setSample] = useState(0);
  const [lens, setLens] = useState<NeuronPlace | null>(null);
  const run = { ...stored, training: { ...stored.training, stage: "forward" as const, sample, lens } };
  return (
    <div className="h-[40rem] max-lg:h-[46rem] max-md:h-auto print:h-auto">
      <RunOnShow run={run}>
        <RunBoard
          choose={{ neuron: setLens, sample: setSample }}
          lens={lens && <NeuronLens place={lens} scale={LENS_SCALE} onClose={() => setLens(null)} />}
        />
      </RunOnShow>
    </div>
  );
}
