// Where a host goes who goes back: one who skipped too much wants it again, and one who was quick wants to ask once more.

import { refuse } from "../result";
import type { EventOf } from "./events";
import { isRunning, type Outcome, to, unchanged } from "./outcome";
import type { SessionState } from "./state";

/**
 * The position of the item before the one that would come `next`, or null where that is the first. Of a slide that is shown it is the
 * one before that slide: the slide itself is there already.
 */
export function itemBefore(on: { phase: string; position?: number }, next: number): number | null {
  const isOnShow = on.phase === "slide" && on.position === next - 1;
  const before = next - (isOnShow ? 2 : 1);
  return before < 0 ? null : before;
}

/** Between rounds; nothing is opened by it. */
export function goBack(state: SessionState, { position }: EventOf<"item:back">): Outcome {
  if (isRunning(state) || state.phase === "finished") return refuse("wrong-phase");
  return itemBefore(state, state.next) === position ? to({ ...state, next: position }) : unchanged(state);
}
