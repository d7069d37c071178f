// Whether a moment of the server's clock has come, and whether a question has been read.

import { useContext } from "react";
import { isRead } from "../../lib/session/clock";
import type { RoundView } from "../../lib/session/views";
import { StandingTime } from "./use-server-now";
import { useWakeAt } from "./use-wake-at";

/** Null is a moment that does not come. `offset` is what the server's clock is ahead of this one. */
export function useReached(at: number | null, offset: number): boolean {
  const standing = useContext(StandingTime);
  const isReached = at !== null && at <= (standing ?? Date.now() + offset);
  useWakeAt(isReached || standing !== null ? null : at, offset);
  return isReached;
}

export function useIsRead(round: Pick<RoundView, "answersFrom">, offset: number): boolean {
  const standing = useContext(StandingTime);
  const isOver = isRead(round, standing ?? Date.now() + offset);
  useWakeAt(isOver || standing !== null ? null : round.answersFrom, offset);
  return isOver;
}
