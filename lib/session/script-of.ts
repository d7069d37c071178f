// What the teacher may say and do now, by where the class is in its programme.

import type { Item } from "../questions/item";
import type { Script } from "../questions/script";
import type { SessionState } from "./state";

interface Moment {
  programme: readonly Item[];
  state: SessionState;
}

/** Null where there is nothing to say, or its author wrote nothing. */
export function scriptOf({ programme, state }: Moment): Script | null {
  const coming = programme[state.next]?.script ?? null;
  switch (state.phase) {
    case "lobby":
      return state.training ? (toNetwork({ programme, state }) ?? coming) : coming;
    case "standings":
      return coming;
    case "slide":
      return programme[state.position]?.script ?? null;
    case "open":
    case "closed":
    case "revealed": {
      const { origin } = state.round;
      if (origin.of === "run") return toNetwork({ programme, state });
      return programme[origin.position]?.script ?? null;
    }
    case "finished":
    case "ended":
      return null;
  }
}

/** A class goes to its network from a slide, which also says what to do there. */
function toNetwork({ programme, state }: Moment): Script | null {
  const before = programme[state.next - 1];
  return before?.kind === "slide" ? (before.script ?? null) : null;
}
