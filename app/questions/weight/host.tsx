// A round about weights for the teacher: while the class answers, and the truth beside what the class said.

"use client";

import type { ComponentProps } from "react";
import type { HostSurface, StageAsking } from "../surfaces";
import { AskedWeights } from "./asked-weights";
import { WeightVotes } from "./weight-votes";

/** It is made of the moment on the screens, and stands in no programme. */
export const Preview = null;
export const After = null;

const VOTES = "text-sm sm:text-base";

export function Asking({ stage, progress, summary, before }: StageAsking<"weight">) {
  return (
    <>
      <div className="min-h-48 grow basis-0 max-lg:basis-auto">
        <AskedWeights
          {...{ stage, progress, summary }}
          reveal={null}
          step={null}
          className="text-sm xl:text-base"
        />
      </div>
      {summary && <WeightVotes {...{ stage, summary, before }} reveal={null} className={VOTES} />}
    </>
  );
}

type RevealedProps = ComponentProps<HostSurface<"weight">["Revealed"]>;

export function Revealed({ stage, reveal, summary, before, step, explanation, heading }: RevealedProps) {
  return (
    <>
      {heading}
      <div className="min-h-80 grow basis-0 max-lg:basis-auto">
        <AskedWeights
          {...{ stage, reveal, summary, step }}
          progress={null}
          className="text-sm xl:text-base"
        />
      </div>
      <p className="max-w-prose">{explanation}</p>
      <WeightVotes {...{ stage, summary, before, reveal }} className={VOTES} />
    </>
  );
}
