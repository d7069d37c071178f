// What a vote is worth before the reveal: few right need a hint, opinions that differ need talk (Mazur's peer instruction).

import type { HostView } from "../../../lib/session/views";

/** A share of fewer says little, and they have heard one another anyway. */
const A_CLASS = 6;
/** Below, talk would only spread what is wrong; above, there is nobody left to convince. */
const A_FEW = 0.35;
const MOST = 0.7;

type Offer = "hint" | "talk";

/** Null where the reveal is next: nothing to tell apart, too few people, a vote that follows a talk, a row of phones, or a question for everybody alone. */
export function offerAfter({ stage, tally, right, script, handsOn }: HostView): Offer | null {
  if (stage.phase !== "closed" || stage.round.revoteOf !== null || stage.round.origin.of !== "programme")
    return null;
  if (right === undefined || handsOn || (tally?.answered ?? 0) < A_CLASS || right > MOST) return null;
  const hasHint = Object.values(script?.unlock ?? {}).some(Boolean);
  // Who wrote what to say, and nothing that unlocks it, wants no help given: an exit ticket.
  if (script && !hasHint) return null;
  return right < A_FEW && hasHint ? "hint" : "talk";
}
