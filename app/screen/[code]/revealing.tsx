// The reveal on the big screen: each kind tells its own, and the compiler names one that is missing.

"use client";

import type { Walk } from "../../../lib/session/state";
import type { Stage, Tally } from "../../../lib/session/views";
import { BlameReveal } from "./blame-reveal";

interface RevealingProps {
  stage: Extract<Stage, { phase: "revealed" }>;
  walk: Walk | null;
  tally: Tally | null;
  offset: number;
}

export function Revealing({ stage, walk, tally, offset }: RevealingProps) {
  const { round, reveal } = stage;
  switch (reveal.kind) {
    case "blame":
      return (
        <BlameReveal question={round.question} reveal={reveal} walk={walk} tally={tally} offset={offset} />
      );
  }
}
