// The gate's part about reasons: who is asked for one, and which of them all may see.

import { kindOf } from "../questions/kinds";
import type { FrozenRound } from "./context";
import { isRunning } from "./outcome";
import type { PickedReason, Reason } from "./reasons";
import type { SessionState } from "./state";

/** What the host has picked in the round that is on, or in the vote before it. */
export const pickedIn = (state: SessionState): PickedReason[] =>
  isRunning(state) ? (state.reasons ?? []) : [];

/** The same for all screens, without what names it to the host. */
export const shownReasons = (state: SessionState): Reason[] =>
  pickedIn(state).map(({ answer, text }) => ({ answer, text }));

/** Whether whoever answers is asked why. */
export const asksReasons = (state: SessionState, { question }: FrozenRound): boolean =>
  isRunning(state) && state.settings.asksReasons && kindOf(question).takesReasons;
