// The next question that the same numbers allow, once one about a case is revealed.

import type { BugStage } from "../../../lib/questions/bug/bug";
import { type BugAsks, bugAsks, bugRefusal } from "../../../lib/questions/bug/bug-options";

/** When, then which line, then why. A case is closed once its line is back. */
export function nextAsks(
  { asks, evidence }: Pick<BugStage, "asks" | "evidence">,
  forgottenAt: number | null,
): BugAsks | null {
  if (evidence.of === "run" && forgottenAt === null) return null;
  const left = bugAsks.slice(bugAsks.indexOf(asks) + 1);
  return left.find((next) => bugRefusal(next, evidence) === null) ?? null;
}
