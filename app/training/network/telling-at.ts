// Which neurons tell what they give at which moment of a step: at rest no sample is on its way through the network.

import type { RunStage } from "../../../lib/session/training-state";

export type Telling = "all" | "output" | "none";

export function tellingAt(stage: RunStage | null): Telling {
  if (stage === "forward" || stage === "backward") return "all";
  // Of a sample's miss, what came out tells all.
  return stage === "loss" ? "output" : "none";
}
