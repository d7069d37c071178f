// How often sign-in and sign-up may be tried.

import { RateLimiterMemory } from "rate-limiter-flexible";

/**
 * By account, not by address: a whole school sits behind one. Slow enough against guessing a password of
 * eight characters, and short enough that a student who tries for fun does not lock the teacher out of class.
 */
const signIns = new RateLimiterMemory({ points: 10, duration: 60 });

/** Hashing a password keeps a core busy for a tenth of a second; a staff room that signs up at once stays below this. */
const signUps = new RateLimiterMemory({ points: 60, duration: 60 });

/** Whether one more try is allowed; it counts as one. */
export async function mayTry(path: string, email: string): Promise<boolean> {
  if (path === "/sign-in/email") return isWithin(signIns.consume(email.toLowerCase()));
  if (path === "/sign-up/email") return isWithin(signUps.consume("everyone"));
  return true;
}

/** Who knows the password is not guessing. */
export async function forgetTries(email: string): Promise<void> {
  await signIns.delete(email.toLowerCase());
}

const isWithin = (consumed: Promise<unknown>) =>
  consumed.then(
    () => true,
    () => false,
  );
