// The gate's part about what the host alone is told of the programme and of the round that is on.

import type { Item } from "../questions/item";
import { kindOf } from "../questions/kinds";
import { secondsFor } from "../questions/lesson-time";
import type { FrozenRound } from "./context";
import type { SessionState } from "./state";
import type { HostView } from "./views";

/** Where the slide that is on sends the class; a slide that was stored before it could say what for wants a run that learns. */
export function leadsOn(
  programme: readonly Item[],
  state: SessionState,
): Pick<HostView, "leadsToNetwork"> | null {
  const item = state.phase === "slide" ? programme[state.position] : null;
  if (item?.kind !== "slide" || !item.seconds) return null;
  return { leadsToNetwork: item.story ?? "fromNone" };
}

/** Whether one's answer is what the next is asked. */
export const handsOn = ({ phase }: SessionState, round: FrozenRound | null): boolean =>
  phase === "closed" && round !== null && kindOf(round.question).wakes !== null;

/** About how long all that comes from `next` on takes. */
export const secondsLeft = (programme: readonly Item[], next: number): number =>
  programme.slice(next).reduce((sum, item) => sum + secondsFor(item), 0);
