// A round about weights on the big screen: one weight taken apart, or the whole network filling up and turning over.

"use client";

import type { StageAsking, StageRevealed } from "../surfaces";
import { AskedWeights } from "./asked-weights";
import { WeightVotes } from "./weight-votes";

const VOTES = "text-lg narrow:text-base";

export const hintPicture = null;

export function Asking({ stage, progress, summary, before }: StageAsking<"weight">) {
  return (
    <>
      <div className="min-h-0 grow">
        <AskedWeights {...{ stage, progress, summary }} reveal={null} step={null} className="text-lg" />
      </div>
      <div className="shrink-0">
        <WeightVotes {...{ stage, summary, before }} reveal={null} className={VOTES} />
      </div>
    </>
  );
}

/** A single weight says by its picture why; of many, the words say what follows. */
export function Revealed({ stage, reveal, summary, before, step, explanation }: StageRevealed<"weight">) {
  // The sum says it first.
  const isTold = stage.order.length > 1 || step > 0;
  return (
    <>
      <div className="min-h-0 grow pt-2">
        <AskedWeights {...{ stage, reveal, summary, step }} progress={null} className="text-lg" />
      </div>
      <div className="grid shrink-0 gap-3">
        {stage.order.length > 1 && (
          <p className="mx-auto max-w-[64rem] text-balance text-center text-lg">{explanation}</p>
        )}
        <WeightVotes {...{ stage, summary, before }} reveal={isTold ? reveal : null} className={VOTES} />
      </div>
    </>
  );
}
