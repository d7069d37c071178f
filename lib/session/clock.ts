// The session's times, as pure comparisons that every process and every screen can make alike.

import type { RoundClock, Walk } from "./state";

/** Time to read a question (3-2-1) before the buttons appear. */
export const READING_MS = 3_000;

/** An answer still counts this long after the window closed, by the server's clock: it makes up for a slow network. */
export const ANSWER_GRACE_MS = 1_500;

/** How long the reveal stays on one edge: long enough to read one multiplication aloud. */
export const WALK_STEP_MS = 2_200;

/** How long what moves in a step is on its way: shorter, so that what it came to can be read before the next one starts. */
export const FLIGHT_MS = 1_100;

export function isTimeUp(round: Pick<RoundClock, "closesAt">, now: number): boolean {
  return round.closesAt !== null && now >= round.closesAt;
}

/** Clocks of several processes differ by less; one that says more was set back, and a class does not wait for it. */
const SET_BACK_MS = 10_000;

/** A clock that says less than this before the buttons appear was set back since the round was opened. */
export const READS_AT_MOST_MS = READING_MS + SET_BACK_MS;

/** Whether the time to read the question is over. Nobody waits for an hour that passes a second time. */
export function isRead({ answersFrom }: Pick<RoundClock, "answersFrom">, now: number): boolean {
  return now >= answersFrom || now < answersFrom - READS_AT_MOST_MS;
}

/** Whether no slow network is waited for any more: then a closed round may be counted. */
export function isGraceOver({ closesAt }: Pick<RoundClock, "closesAt">, now: number): boolean {
  if (closesAt === null) return false;
  return now >= closesAt + ANSWER_GRACE_MS || now < closesAt - SET_BACK_MS;
}

/** The step the reveal shows at `now`, from 0 to `steps - 1`. */
export function walkStep(walk: Walk, steps: number, now: number): number {
  const walked = walk.playing ? Math.max(0, Math.floor((now - walk.at) / WALK_STEP_MS)) : 0;
  return Math.min(Math.max(0, steps - 1), walk.step + walked);
}

/** When the walk has come to its end and what moved in its last step has arrived; null while it is held before that. */
export function arrivesAt({ playing, step, at }: Walk, steps: number): number | null {
  const left = Math.max(0, steps - 1 - step);
  if (left > 0 && !playing) return null;
  return steps > 1 ? at + left * WALK_STEP_MS + FLIGHT_MS : at;
}
