// The question on the big screen: each kind has its own drawing, and the compiler names one that is missing.

"use client";

import { useMemo } from "react";
import type { BlameStage } from "../../../lib/questions/blame";
import type { QuestionStage } from "../../../lib/questions/kinds";
import { knownBlame } from "../../graph/blame-at";
import { Graph } from "../../graph/graph";
import { PROJECTOR_SCALE } from "./projector-scale";

export function StageQuestion({ question }: { question: QuestionStage }) {
  switch (question.kind) {
    case "blame":
      return <BlameGraph stage={question} />;
  }
}

function BlameGraph({ stage }: { stage: BlameStage }) {
  const { nodes, target, fromAbove } = stage;
  const state = useMemo(() => knownBlame(fromAbove ?? []), [fromAbove]);
  return <Graph {...{ nodes, target, state }} {...PROJECTOR_SCALE} />;
}
