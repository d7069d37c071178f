// How the state machine answers: with a changed state, an unchanged one, or a refusal.

import { accept, type Result } from "../result";
import type { Audience, Change, Effect, RunChange, SessionRefusal } from "./events";
import type { Phase, SessionState } from "./state";

export type Outcome = Result<Change, SessionRefusal>;

/** What follows from a change besides the state; where nothing is said, all screens see the new state alike. */
export type Consequences = Partial<Omit<Change, "state">>;

/** Whether a round is on that was not revealed yet. */
export function isRunning(state: SessionState): state is SessionState & { phase: "open" | "closed" } {
  return state.phase === "open" || state.phase === "closed";
}

/** A round that is left before its reveal is skipped, not graded. */
export function abandoned(state: SessionState): Effect[] {
  return isRunning(state) ? [{ type: "round-skipped", roundId: state.round.id }] : [];
}

/** Into another phase; what does not belong to the phase stays. */
export function move(state: SessionState, phase: Phase, consequences: Consequences = {}): Outcome {
  const { settings, next, rounds, begunAt, runs, training, left } = state;
  const counted = { ...(begunAt !== undefined && { begunAt }), ...(runs && { runs }) };
  const back = training && left && { left };
  return to({ ...phase, settings, next, rounds, ...counted, training, ...back }, consequences);
}

export function to(
  state: SessionState,
  { effects = [], audience = "everyone", run = null }: Consequences = {},
): Outcome {
  return accept({ state, effects, audience, run });
}

export function unchanged(state: SessionState): Outcome {
  return to(state, { audience: "nobody" });
}

/** No view changes, and no number: another part of the run is looked at. */
export const NO_NEW_LOSSES: RunChange = { lossesFrom: Number.MAX_SAFE_INTEGER, whole: false };

/** Whether a command has left everything as it was. */
export function changesNothing({ effects, audience, run }: Change): boolean {
  return effects.length === 0 && audience === ("nobody" satisfies Audience) && run === null;
}
