// The reveal on the big screen: each kind tells its own, and the compiler names one that is missing.

"use client";

import type { Walk } from "../../../lib/session/state";
import type { Stage, Tally } from "../../../lib/session/views";
import type { RunState } from "../../live/run-state";
import { BlameReveal } from "./blame-reveal";
import { BugReveal } from "./bug-reveal";
import { WeightReveal } from "./weight-reveal";

interface RevealingProps {
  stage: Extract<Stage, { phase: "revealed" }>;
  walk: Walk | null;
  tally: Tally | null;
  offset: number;
  run: RunState | null;
}

export function Revealing({ stage, walk, tally, offset, run }: RevealingProps) {
  const { round, reveal } = stage;
  const { question } = round;
  if (question.kind === "weight" && reveal.kind === "weight") {
    return run && <WeightReveal stage={question} {...{ run, reveal, tally }} />;
  }
  if (question.kind === "blame" && reveal.kind === "blame") {
    return <BlameReveal question={question} reveal={reveal} walk={walk} tally={tally} offset={offset} />;
  }
  if (question.kind === "bug" && reveal.kind === "bug") {
    return <BugReveal stage={question} reveal={reveal} tally={tally} />;
  }
  return null;
}
