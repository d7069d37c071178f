// The doorstep of a class: phones that are connected and have not joined. One address can crowd it for one class, and for no other.

import type { Live } from "../class/live";
import type { LiveSocket } from "../news/sockets";

const waiting = new WeakMap<LiveSocket, () => void>();

/** A class, as seen from one address. */
export const doorFrom = (sessionId: string, address: string) => `${sessionId} ${address}`;

export async function mayWait(live: Live, sessionId: string, address: string): Promise<boolean> {
  const door = doorFrom(sessionId, address);
  return live.doorsteps.hasRoom(door) && live.limits("guests", door);
}

/** Until it joins, or hangs up. */
export function waitOutside(live: Live, socket: LiveSocket): void {
  waiting.set(socket, live.doorsteps.enter(doorFrom(socket.data.speaker.sessionId, socket.data.address)));
  socket.on("disconnect", () => stepIn(socket));
}

export function stepIn(socket: LiveSocket): void {
  waiting.get(socket)?.();
}
