// A host's command on its way: into the store, and then to everyone whose screen it changes.

import type { Refusal } from "../../lib/protocol";
import { accept, type Result } from "../../lib/result";
import type { Change, Effect, SessionEvent } from "../../lib/session/events";
import type { Audience } from "../news/news";
import type { LiveSocket, Speaker } from "../news/sockets";
import { command } from "../store/command";
import type { Live } from "./live";

/** The connection of a class's teacher. */
export type HostSocket = LiveSocket & { data: { speaker: Extract<Speaker, { role: "host" }> } };

export async function drive(
  live: Live,
  socket: HostSocket,
  event: SessionEvent,
): Promise<Result<null, Refusal>> {
  const { sessionId } = socket.data.speaker;
  const outcome = await command(live.db, sessionId, event);
  if (!outcome.ok) return outcome;
  const audience = audienceOf(outcome.value);
  if (audience) live.publisher.changed(sessionId, audience);
  if (event.type === "session:configure") live.publisher.peopleChanged(sessionId);
  return accept(null);
}

/** Cards, a reveal and the end say something else to each student; the run's own news goes out by itself. */
function audienceOf({ audience, effects, state }: Change): Audience | null {
  if (audience === "nobody" || audience === "run") return null;
  return effects.some(isPersonal) || state.phase === "finished" ? "each" : audience;
}

function isPersonal(effect: Effect): boolean {
  return (
    effect.type === "round-revealed" || (effect.type === "round-opened" && effect.question.kind === "weight")
  );
}
