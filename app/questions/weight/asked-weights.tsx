// A round about weights as it is drawn for all: a single weight by its neuron, several on the network they are in.

"use client";

import type { Progress } from "../../../lib/questions/kind";
import type { WeightReveal, WeightStage } from "../../../lib/questions/weight/weight";
import type { WeightSummary } from "../../../lib/questions/weight/weight-question";
import { useClassRun } from "../../live/live-screen";
import { DealtWeights } from "./dealt-weights";
import { OneWeight } from "./one-weight";
import { RunComing } from "./run-coming";

interface AskedWeightsProps {
  stage: WeightStage;
  progress: Progress | null;
  /** Null until it may be known. */
  summary: WeightSummary | null;
  /** What is right, and how far the reveal has come; null before it. */
  reveal: WeightReveal | null;
  step: number | null;
  /** Type size of a single weight's numbers. */
  className: string;
}

export function AskedWeights({ step, className, ...asked }: AskedWeightsProps) {
  const run = useClassRun();
  if (!run) return <RunComing />;
  const { order } = asked.stage;
  const [only, ...others] = order;
  if (only === undefined || others.length > 0) return <DealtWeights {...asked} run={run} />;
  // Two rows of votes take the place of what was to be done.
  const hasHint = asked.summary === null || asked.stage.taps === "sign";
  return <OneWeight {...{ run, step, hasHint, className }} stage={asked.stage} index={only} />;
}
