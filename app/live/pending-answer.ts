// What becomes of tapped answers: each stays pending until the server has said what happened to it.

import type { Refusal } from "../../lib/protocol";
import type { Result } from "../../lib/result";
import type { You } from "../../lib/session/views";
import type { PendingAnswer } from "./phone-storage";
import type { Problem } from "./requests";

/** What an answer answers. */
type Place = Pick<PendingAnswer, "roundId" | "part">;

export interface AnswerState {
  /** Tapped, and not yet acknowledged; at most one for each part of a round. */
  pending: readonly PendingAnswer[];
  /** One of them takes longer than a tap should: time to say so loudly. */
  delayed: boolean;
  /** Answers that the server will never store, and why. */
  refused: readonly (Place & { refusal: Refusal })[];
}

export const noAnswer: AnswerState = { pending: [], delayed: false, refused: [] };

/** These say nothing about the answer itself, so the same one is sent again. */
const again: ReadonlySet<Problem> = new Set([
  "no-reply",
  "server-error",
  "too-many-requests",
  "shutting-down",
  "too-early",
]);

const isAt = (place: Place) => (other: Place) => other.roundId === place.roundId && other.part === place.part;

/** What was tapped first counts, until the server has said what became of it; of other rounds' refusals nobody needs to hear. */
export function tapped(state: AnswerState, answer: PendingAnswer): AnswerState {
  if (state.pending.some(isAt(answer))) return state;
  const isHere = ({ roundId }: Place) => roundId === answer.roundId;
  const refused = state.refused.filter((each) => isHere(each) && !isAt(answer)(each));
  return { ...state, pending: [...state.pending, answer], refused };
}

/** `pending` stays as it was where only another attempt can tell. */
export function settled(state: AnswerState, sent: PendingAnswer, result: Result<null, Problem>): AnswerState {
  if (!state.pending.some(isAt(sent))) return state;
  if (!result.ok && again.has(result.refusal)) return { ...state, delayed: true };
  const left = without(state, sent);
  if (result.ok) return left;
  const { roundId, part } = sent;
  return { ...left, refused: [...left.refused, { roundId, part, refusal: result.refusal as Refusal }] };
}

/** Whatever became of it, it is not sent any more. */
export function without(state: AnswerState, answer: PendingAnswer): AnswerState {
  const pending = state.pending.filter((each) => !isAt(answer)(each));
  return { ...state, pending, delayed: state.delayed && pending.length > 0 };
}

/** This tap has been waiting for longer than a tap should. */
export function late(state: AnswerState, tapped: PendingAnswer): AnswerState {
  return state.pending.includes(tapped) ? { ...state, delayed: true } : state;
}

/** The server already has this answer, sent from here or from another tab. */
export function alreadyStored({ roundId, part, value }: PendingAnswer, { said }: You): boolean {
  return said?.roundId === roundId && said.parts[part] === value;
}

/** The phone's own part with an answer that the server has just stored. */
export function withStored(you: You, { roundId, part, value }: PendingAnswer): You {
  const known = you.said?.roundId === roundId ? you.said : null;
  const parts = [...(known?.parts ?? [])];
  while (parts.length <= part) parts.push(null);
  parts[part] = value;
  return { ...you, said: { ...known, roundId, parts } };
}

/** The same with the reason for it. */
export function withReason(you: You, roundId: string, reason: string): You {
  return you.said?.roundId === roundId ? { ...you, said: { ...you.said, reason } } : you;
}

/** What this phone has said in a round, part by part: what is stored, or else what is on its way. */
export function saidIn(roundId: string, { said }: You, { pending }: AnswerState): (string | null)[] {
  const parts = said?.roundId === roundId ? [...said.parts] : [];
  for (const { part, value } of pending.filter((answer) => answer.roundId === roundId)) {
    while (parts.length <= part) parts.push(null);
    parts[part] ??= value;
  }
  return parts;
}
