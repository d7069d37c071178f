// A host's connection ends with the sign-in that opened it, wherever that ended.

import type { Live } from "../class/live";
import type { LiveSocket } from "../news/sockets";

/** One indexed read each time, for a handful of hosts a process: who signs out is gone this soon. */
const LOOK_EVERY_MS = 10_000;
/** A run that plays asks several times a second; a command believes a look this young. */
const BELIEVED_MS = 2_000;

interface SignIn {
  look(): Promise<boolean>;
  /** On a clock that nobody sets. */
  lookedAt: number;
}

const signIns = new WeakMap<LiveSocket, SignIn>();

/** Calls `look` again and again, for as long as the connection lasts and the teacher is signed in. */
export function watchSignIn(live: Live, socket: LiveSocket, look: SignIn["look"]): void {
  signIns.set(socket, { look, lookedAt: performance.now() });
  const timer = setInterval(() => {
    // A database that does not answer has signed nobody out.
    isSignedIn(socket).catch((error) => live.log.error({ err: error }, "looking for a sign-in failed"));
  }, LOOK_EVERY_MS);
  timer.unref();
  socket.on("disconnect", () => clearInterval(timer));
}

/** Whether a host may still command; one who may not is disconnected, once it has been told. */
export async function isSignedIn(socket: LiveSocket): Promise<boolean> {
  const signIn = signIns.get(socket);
  if (!signIn || performance.now() - signIn.lookedAt < BELIEVED_MS) return true;
  if (await signIn.look()) {
    signIn.lookedAt = performance.now();
    return true;
  }
  setImmediate(() => socket.disconnect(true));
  return false;
}
