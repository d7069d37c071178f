// How the state machine answers: with a changed state, an unchanged one, or a refusal.

import { accept, type Result } from "../result";
import type { Change, Effect, SessionRefusal } from "./events";
import type { Phase, SessionState } from "./state";

export type Outcome = Result<Change, SessionRefusal>;

/** Whether a round is on that was not revealed yet. */
export function isRunning(state: SessionState): state is SessionState & { phase: "open" | "closed" } {
  return state.phase === "open" || state.phase === "closed";
}

/** A round that is left before its reveal is skipped, not graded. */
export function abandoned(state: SessionState): Effect[] {
  return isRunning(state) ? [{ type: "round-skipped", roundId: state.round.id }] : [];
}

/** Into another phase; what does not belong to the phase stays. */
export function move(state: SessionState, phase: Phase, effects: Effect[] = []): Outcome {
  const { settings, next, rounds, training, forgottenAt } = state;
  return to({ ...phase, settings, next, rounds, training, forgottenAt }, effects);
}

export function to(state: SessionState, effects: Effect[] = []): Outcome {
  return accept({ state, effects, audience: "everyone" });
}

export function unchanged(state: SessionState): Outcome {
  return accept({ state, effects: [], audience: "nobody" });
}
