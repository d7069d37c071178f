// The gate's part about what the host alone is told of the programme and of the round that is on.

import type { Item } from "../questions/item";
import { kindOf } from "../questions/kinds";
import { secondsFor } from "../questions/lesson-time";
import type { Slide } from "../questions/slide";
import { STORIES } from "../training/stories";
import { plannedRounds } from "../training/vote-plan";
import type { FrozenRound } from "./context";
import type { SessionState } from "./state";
import type { RunMoment } from "./training-state";
import type { HostView } from "./views";

/** Where the slide that is on sends the class; a slide that was stored before it could say what for wants a run that learns. */
export function leadsOn(
  programme: readonly Item[],
  state: SessionState,
): Pick<HostView, "leadsToNetwork" | "beenThere"> | null {
  if (state.phase !== "slide") return null;
  const item = programme[state.position];
  if (item?.kind !== "slide" || !item.seconds) return null;
  return { leadsToNetwork: item.story ?? "fromNone", ...(state.beenThere && { beenThere: true }) };
}

/** Whether one's answer is what the next is asked. */
export const handsOn = ({ phase }: SessionState, round: FrozenRound | null): boolean =>
  phase === "closed" && round !== null && kindOf(round.question).wakes !== null;

/** About how long all that is to come takes, and what is left of the network, from the slide that leads there until the class is back. */
export function secondsLeft(
  programme: readonly Item[],
  state: SessionState,
  run: Pick<RunMoment, "step"> | null,
): number {
  const toCome = programme.slice(state.next).reduce((sum, item) => sum + secondsFor(item), 0);
  const slide = programme[state.next - 1];
  if (slide?.kind !== "slide" || !slide.seconds) return toCome;
  if (state.phase === "slide") return state.beenThere ? toCome : toCome + slide.seconds;
  return state.training ? toCome + slide.seconds * (1 - shareTaken(slide, run?.step ?? 0)) : toCome;
}

/** Of the steps that its story plans; a run that a class only looks at is as long as it likes. */
function shareTaken({ story }: Slide, step: number): number {
  const votes = story && STORIES[story].config.votes;
  return votes ? Math.min(1, step / plannedRounds(votes)) : 0;
}
