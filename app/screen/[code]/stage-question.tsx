// The question on the big screen: each kind has its own drawing, and the compiler names one that is missing.

"use client";

import { useMemo } from "react";
import type { BlameStage } from "../../../lib/questions/blame";
import type { QuestionStage } from "../../../lib/questions/kinds";
import { knownBlame } from "../../graph/blame-at";
import { Graph } from "../../graph/graph";
import type { RunState } from "../../live/run-state";
import { BugEvidence } from "../../training/evidence/bug-evidence";
import { AskedWeights } from "../../training/votes/asked-weights";
import { PROJECTOR_SCALE } from "./projector-scale";

interface StageQuestionProps {
  question: QuestionStage;
  /** The network that a question about weights is about. */
  run: RunState | null;
}

export function StageQuestion({ question, run }: StageQuestionProps) {
  switch (question.kind) {
    case "blame":
      return <BlameGraph stage={question} />;
    case "weight":
      return run && <AskedWeights run={run} stage={question} reveal={null} votes={null} />;
    case "bug":
      return (
        <BugEvidence
          stage={question}
          reveal={null}
          className={question.asks === "why" ? "text-lg" : "text-xl"}
        />
      );
  }
}

function BlameGraph({ stage }: { stage: BlameStage }) {
  const { nodes, target, fromAbove } = stage;
  const state = useMemo(() => knownBlame(fromAbove ?? []), [fromAbove]);
  return <Graph {...{ nodes, target, state }} {...PROJECTOR_SCALE} />;
}
