// A match question for the teacher: its lines as they come up, what the class put beside each, and the right pairs.

"use client";

import type { ComponentProps } from "react";
import { LinesAsking, LinesPreview, LinesRevealed } from "../lines/on-host";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { PairTable } from "./pair-table";
import { usePrompt } from "./use-prompt";
import { WhatCame } from "./what-came";

export const After = null;

export function Preview({ stage, reveal, explanation }: PreviewProps<"match">) {
  return (
    <LinesPreview
      explanation={explanation}
      asked={<PairTable stage={stage} summary={null} reveal={null} />}
      answer={<PairTable stage={stage} summary={null} reveal={reveal} />}
    />
  );
}

export function Asking({ stage, summary }: StageAsking<"match">) {
  return (
    <LinesAsking>
      <PairTable {...{ stage, summary }} reveal={null} />
    </LinesAsking>
  );
}

type RevealedProps = ComponentProps<HostSurface<"match">["Revealed"]>;

export function Revealed({ stage, reveal, summary, before, explanation, heading }: RevealedProps) {
  return (
    <LinesRevealed {...{ heading, explanation }} prompt={usePrompt(stage)}>
      <div className="lg:text-xl">
        <PairTable {...{ stage, summary, reveal }} />
      </div>
      <WhatCame {...{ stage, summary, before }} />
    </LinesRevealed>
  );
}
