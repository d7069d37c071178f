// What a screen shows after all that it was told, worked out by the code that the real screens run.

import {
  emptyState,
  type LiveState,
  withAsked,
  withRoster,
  withRun,
  withTally,
  withTelling,
  withView,
  withWall,
  withWindow,
  withYou,
} from "../../app/live/live-state";
import type { ServerToClient } from "../../lib/protocol";
import type { View } from "../../lib/session/views";
import type { Screen } from "../server/support/screens";

type Told = {
  [Event in keyof ServerToClient]: { event: Event; carried: Parameters<ServerToClient[Event]> };
}[keyof ServerToClient];

type Listener = Pick<Screen<View>, "heard">;

/** What the page knows; `clock` is what its device showed at a true time. */
export function stateOf({ heard }: Listener, clock = (at: number) => at): LiveState<View> {
  let state = emptyState<View>();
  for (const { at, ...told } of heard) state = after(state, told as Told, clock(at));
  return state;
}

/** Without what differs between any two screens: the moment of the view, the order of names, the numbers before the last. */
export function shownOn(screen: Listener): unknown {
  const { view, roster, run: all, refusal } = stateOf(screen);
  const run = all && {
    version: all.version,
    training: all.training,
    parameters: all.parameters,
    losses: all.losses,
  };
  const people = [...roster].sort((one, other) => one.id.localeCompare(other.id));
  // As it could be sent: what is left out and what is undefined are the same.
  return JSON.parse(JSON.stringify({ view: view && ofThisMoment(view), people, run, refusal }));
}

/** A phone keeps what it said in the round before, and how that went, and shows neither. */
function ofThisMoment(view: View) {
  if (view.role !== "player" || !view.you) return { ...view, now: 0 };
  const roundId = "round" in view.stage ? view.stage.round.id : null;
  const { said, outcome } = view.you;
  const isNow = (part: { roundId: string } | null) => (part?.roundId === roundId ? part : null);
  return { ...view, now: 0, you: { ...view.you, said: isNow(said), outcome: isNow(outcome) } };
}

function after(state: LiveState<View>, told: Told, at: number): LiveState<View> {
  switch (told.event) {
    case "view":
      return withView(state, told.carried[0], at);
    case "tally":
      return withTally(state, ...told.carried);
    case "window":
      return withWindow(state, told.carried[0], at);
    case "telling":
      return withTelling(state, ...told.carried);
    case "roster":
      return withRoster(state, ...told.carried);
    case "run":
      return withRun(state, ...told.carried);
    case "you":
      return withYou(state, ...told.carried);
    case "wall":
      return withWall(state, told.carried[0], at);
    case "asked":
      return withAsked(state, ...told.carried);
    case "screens":
      return { ...state, screens: told.carried[0] };
    case "removed":
      return { ...state, refusal: "removed" };
    case "upgraded":
      return state;
  }
}
