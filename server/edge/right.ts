// A connection that sees more than phones do ends with what gave it that right, wherever that ended.

import type { Live } from "../class/live";
import type { LiveSocket } from "../news/sockets";

/** One indexed read each time, for a handful of screens a process: who signs out, or is sent away, is gone this soon. */
const LOOK_EVERY_MS = 10_000;
/** A run that plays asks several times a second; a command believes a look this young. */
const BELIEVED_MS = 2_000;

interface Right {
  look(): Promise<boolean>;
  /** On a clock that nobody sets. */
  lookedAt: number;
}

const rights = new WeakMap<LiveSocket, Right>();

/** Calls `look` again and again, for as long as the connection lasts and its right does. */
export function watchRight(live: Live, socket: LiveSocket, look: Right["look"]): void {
  rights.set(socket, { look, lookedAt: performance.now() });
  const timer = setInterval(() => {
    // A database that does not answer has taken nobody's right away.
    hasRight(socket).catch((error) => live.log.error({ err: error }, "looking for a right failed"));
  }, LOOK_EVERY_MS);
  timer.unref();
  socket.on("disconnect", () => clearInterval(timer));
}

/** Whether a host may still command, or a screen still look on; one that may not is disconnected, once it has been told. */
export async function hasRight(socket: LiveSocket): Promise<boolean> {
  const right = rights.get(socket);
  if (!right || performance.now() - right.lookedAt < BELIEVED_MS) return true;
  if (await right.look()) {
    right.lookedAt = performance.now();
    return true;
  }
  setImmediate(() => socket.disconnect(true));
  return false;
}
