// A round about weights on the big screen: the network, then the true blame on it, and beside it where the class was right.

"use client";

import type { StageAsking, StageRevealed } from "../surfaces";
import { AskedWeights } from "./asked-weights";
import { WeightVotes } from "./weight-votes";

export function Asking({ stage, summary, before }: StageAsking<"weight">) {
  return (
    <>
      <div className="min-h-0 grow">
        <AskedWeights stage={stage} reveal={null} summary={null} />
      </div>
      <div className="shrink-0">
        <WeightVotes {...{ stage, summary, before }} reveal={null} className="text-lg" />
      </div>
    </>
  );
}

export function Revealed({ stage, reveal, summary, before, explanation }: StageRevealed<"weight">) {
  return (
    <>
      <div className="min-h-0 grow">
        <AskedWeights {...{ stage, reveal, summary }} />
      </div>
      <div className="grid shrink-0 gap-4">
        <p className="mx-auto max-w-[58rem] text-center text-lg">{explanation}</p>
        <WeightVotes {...{ stage, summary, before, reveal }} className="text-base" />
      </div>
    </>
  );
}
