// A host's command on its way: into the store, and then to everyone whose screen it changes.

import { randomInt, randomUUID } from "node:crypto";
import type { Refusal } from "../../lib/protocol";
import { accept, type Result } from "../../lib/result";
import { inOrderOfDealing } from "../../lib/session/deal";
import type { EventOf, SessionEvent } from "../../lib/session/events";
import { changesNothing } from "../../lib/session/outcome";
import type { LiveSocket, Speaker } from "../news/sockets";
import { command } from "../store/command";
import { readSilent } from "../store/rounds";
import type { Live } from "./live";

/** The connection of a class's teacher. */
export type HostSocket = LiveSocket & { data: { speaker: Extract<Speaker, { role: "host" }> } };

export async function commandClass(
  live: Live,
  socket: HostSocket,
  event: SessionEvent,
): Promise<Result<null, Refusal>> {
  const { sessionId } = socket.data.speaker;
  const outcome = await command(live.db, sessionId, event);
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  const people = event.type === "session:configure";
  if (!changesNothing(value)) live.publisher.changed(sessionId, { ...value, people });
  return accept(null);
}

type Opening = Pick<EventOf<"item:open">, "roundId" | "at" | "present">;

/** A new round, dealt among those who are here. Shuffled anew, so that no seat always gets what is dealt first. */
export async function opening(live: Live, socket: HostSocket): Promise<Opening> {
  const { sessionId } = socket.data.speaker;
  const [here, silent] = await Promise.all([
    live.roster.presentNow(sessionId),
    readSilent(live.db, sessionId),
  ]);
  const present = inOrderOfDealing(shuffled([...here.values()]), new Set(silent));
  return { roundId: randomUUID(), present, at: Date.now() };
}

/** By Fisher and Yates. */
function shuffled(seats: readonly number[]): number[] {
  const left = [...seats];
  return seats.map(() => left.splice(randomInt(left.length), 1)[0] as number);
}
