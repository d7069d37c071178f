// What a screen shows after all that it was told, worked out by the code that the real screens run.

import {
  emptyState,
  type LiveState,
  withRoster,
  withRun,
  withTally,
  withView,
  withYou,
} from "../../app/live/live-state";
import type { ServerToClient } from "../../lib/protocol";
import type { View } from "../../lib/session/views";
import type { Screen } from "../server/support/screens";

type Told = { [Event in keyof ServerToClient]: { event: Event; carried: Parameters<ServerToClient[Event]> } }[
  | "view"
  | "tally"
  | "roster"
  | "run"
  | "you"
  | "removed"];

/** Without what differs between any two screens: the moment of the view, the order of names, the numbers before the last. */
export function shownOn({ heard }: Pick<Screen<View>, "heard">): unknown {
  let state = emptyState<View>();
  for (const told of heard) state = after(state, told as Told);
  const { view, roster, run: all, refusal } = state;
  const run = all && {
    version: all.version,
    training: all.training,
    parameters: all.parameters,
    losses: all.losses,
  };
  const people = [...roster].sort((one, other) => one.id.localeCompare(other.id));
  // As it could be sent: what is left out and what is undefined are the same.
  return JSON.parse(JSON.stringify({ view: { ...view, now: 0 }, people, run, refusal }));
}

function after(state: LiveState<View>, told: Told): LiveState<View> {
  switch (told.event) {
    case "view":
      return withView(state, told.carried[0], 0);
    case "tally":
      return withTally(state, ...told.carried);
    case "roster":
      return withRoster(state, ...told.carried);
    case "run":
      return withRun(state, ...told.carried);
    case "you":
      return withYou(state, ...told.carried);
    case "removed":
      return { ...state, refusal: "removed" };
  }
}
