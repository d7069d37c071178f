// What becomes of a tapped answer: it stays pending until the server has said what happened to it.

import type { Refusal } from "../../lib/protocol";
import type { Result } from "../../lib/result";
import type { You } from "../../lib/session/views";
import type { PendingAnswer } from "./phone-storage";
import type { Problem } from "./requests";

export interface AnswerState {
  /** Tapped, and not yet acknowledged. */
  pending: PendingAnswer | null;
  /** It takes longer than a tap should: time to say so loudly. */
  delayed: boolean;
  /** An answer that the server will never store, and why. */
  refused: { roundId: string; refusal: Refusal } | null;
}

export const noAnswer: AnswerState = { pending: null, delayed: false, refused: null };

/** These say nothing about the answer itself, so the same one is sent again. */
const again: ReadonlySet<Problem> = new Set([
  "no-reply",
  "server-error",
  "too-many-requests",
  "shutting-down",
  "too-early",
]);

/** `pending` stays as it was where only another attempt can tell. */
export function settled(state: AnswerState, sent: PendingAnswer, result: Result<null, Problem>): AnswerState {
  if (state.pending?.roundId !== sent.roundId) return state;
  if (result.ok) return noAnswer;
  if (again.has(result.refusal)) return { ...state, delayed: true };
  return { ...noAnswer, refused: { roundId: sent.roundId, refusal: result.refusal as Refusal } };
}

/** This tap has been waiting for longer than a tap should. */
export function late(state: AnswerState, tapped: PendingAnswer): AnswerState {
  return state.pending === tapped ? { ...state, delayed: true } : state;
}

/** The server already has an answer to that round, sent from here or from another tab. */
export function alreadyStored(pending: PendingAnswer, you: You): boolean {
  return you.answer?.roundId === pending.roundId && you.answer.value === pending.value;
}
