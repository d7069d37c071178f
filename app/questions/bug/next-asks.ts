// What follows once a case is revealed: the line goes back into the run that it was missing from, or another question about it.

import { type BugAsks, type BugStage, bugAsks, bugRefusal } from "../../../lib/questions/bug/bug";
import type { RunStage, TrainingState } from "../../../lib/session/training-state";

export type AfterCase =
  /** Back to the network that the round was about, as it was shown before. */
  | { kind: "network"; runId: string; step: number; stage: RunStage | null }
  /** The line `zero_grad` goes back into the run, which also leads back to the network. */
  | { kind: "putBack"; runId: string; step: number };

export function afterCase(
  { runId, step, stage }: TrainingState,
  { asks, evidence }: BugStage,
  forgottenAt: number | null,
): AfterCase {
  const isSolved = evidence.of === "run" && asks !== "when" && forgottenAt !== null;
  return isSolved ? { kind: "putBack", runId, step } : { kind: "network", runId, step, stage };
}

/** When, then which line, then why: the next one that the numbers allow. A case is closed once its line is back. */
export function nextAsks({ asks, evidence }: BugStage, forgottenAt: number | null): BugAsks | null {
  if (evidence.of === "run" && forgottenAt === null) return null;
  const left = bugAsks.slice(bugAsks.indexOf(asks) + 1);
  return left.find((next) => bugRefusal(next, evidence) === null) ?? null;
}
