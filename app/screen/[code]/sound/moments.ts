// When the big screen is to be heard, on the server's clock.

import { arrivesAt } from "../../../../lib/session/clock";
import type { Walk } from "../../../../lib/session/state";
import type { Stage } from "../../../../lib/session/views";
import { LAST_SECONDS } from "../../../live/time-left";

/** News of an answer that comes later than it by less than this is still heard, at once. */
export const LATE_MS = 1_500;

/** The beginning of each of the last seconds of a round. */
export function ticksIn(stage: Stage): number[] {
  if (stage.phase !== "open" || stage.round.closesAt === null) return [];
  const { closesAt } = stage.round;
  return Array.from({ length: LAST_SECONDS }, (_, i) => closesAt - (LAST_SECONDS - i) * 1_000);
}

/** When the answer is seen: where a reveal walks, once it has arrived. Null while that is not known. */
export function chimeIn(stage: Stage, walk: Walk | null): number | null {
  return stage.phase === "revealed" && walk ? arrivesAt(walk, stage.round.walkSteps) : null;
}

/** How long to wait for each of these from now on; those that are over by more than `late` are left out. */
export const waitsFor = (moments: readonly number[], now: number, late = 0): number[] =>
  moments.filter((at) => at >= now - late).map((at) => Math.max(0, at - now));
